import fc from "fast-check";
import { expect, test } from "vitest";
import { readNext, withNext } from "@/lib/auth/destination";

test.each([
  ["/dashboard", "/dashboard"],
  ["/", "/"],
  ["/milestones?state=LOGGED&step=lead", "/milestones?state=LOGGED&step=lead"],
  ["/milestones?state=LOGGED&_rsc=1x2y3", "/milestones?state=LOGGED"],
  ["/dashboard?_rsc=1x2y3", "/dashboard"],
  ["/milestones?q=two%20words", "/milestones?q=two+words"],
  ["/invitations/abc-DEF_123", "/invitations/abc-DEF_123"],
  ["/steps/lead#ask-review", "/steps/lead"],
])("%j is a page of ours", (value, next) => expect(readNext(value)).toBe(next));

const elsewhere = [
  "",
  "dashboard",
  "https://evil.example",
  "https:/evil.example",
  "HTTPS://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/ /evil.example",
  "/\0/evil.example",
  "/%2fevil.example",
  "/%2Fevil.example",
  "/%5cevil.example",
  "/%09/evil.example",
  "/%0d%0aSet-Cookie:%20x=y",
  "/%00",
  "/dashboard\r\nLocation: https://evil.example",
  "/..//evil.example",
  "/./\\evil.example",
  "/dashboard/..//evil.example",
  "/@evil.example",
  "/:@evil.example",
  "/javascript:alert(1)",
  "javascript:alert(1)",
  "data:text/html,x",
  "/／evil.example",
  "/。/evil.example",
  "/%",
  "/sign-in",
  "/sign-in?next=/sign-in",
  "/sign-up/check",
  "/sign-out",
  "/forgot",
  "/reset/abc",
  "/api/health/ready",
  "/_next/static/x.js",
  `/${"a".repeat(500)}`,
  ["/dashboard", "/skills"],
  { not: "x" },
  null,
  undefined,
  7,
];
test.each(elsewhere.map((value) => [value]))("%j leads nowhere", (value) =>
  expect(readNext(value)).toBeNull(),
);

test("whatever is let through stays with us, and is read the same again", () => {
  const odd = fc.string({
    unit: fc.constantFrom(
      "/",
      "\\",
      ".",
      "%",
      "2",
      "f",
      "5",
      "c",
      "0",
      "9",
      "@",
      ":",
      "?",
      "#",
      "\t",
      "e",
      "é",
    ),
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.webPath(), fc.string()), (text) => {
      const next = readNext(`/${text}`);
      if (next === null) return;
      expect(new URL(next, "https://throughline.example").origin).toBe("https://throughline.example");
      expect(next).toMatch(/^\/(?![/\\])/);
      expect(readNext(next)).toBe(next);
    }),
    { numRuns: 5000 },
  );
});

test("it goes along from page to page", () => {
  expect(withNext("/sign-up", "/milestones?state=LOGGED")).toBe(
    "/sign-up?next=%2Fmilestones%3Fstate%3DLOGGED",
  );
  expect(withNext("/sign-up", null)).toBe("/sign-up");
});

import { describe, expect, test } from "vitest";
import { Email, isBuiltFrom, isTimeZone, SignInInput, SignUpInput } from "@/lib/accounts/schema";

const signUp = { name: "Maya", email: "maya@example.com", password: "a line through five stations" };
const why = (input: object, field: string) =>
  SignUpInput.safeParse({ ...signUp, ...input }).error?.issues.find(({ path }) => path[0] === field)?.message;

describe("an address", () => {
  test.each([
    [" Maya@Example.COM ", "maya@example.com"],
    ["ｍａｙａ@example.com", "maya@example.com"],
    ["maya@bücher.example", "maya@xn--bcher-kva.example"],
  ])("%s is kept as %s", (typed, kept) => expect(Email.parse(typed)).toBe(kept));

  test.each([
    '"a@evil.example"@good.example',
    "a@b.example, c@d.example",
    "Maya <maya@example.com>",
    "maya",
    "@example.com",
    "maya@",
    "maya@exam ple.com",
    "a\0@example.com",
    `${"a".repeat(250)}@example.com`,
  ])("%s is refused", (typed) => expect(Email.safeParse(typed).success).toBe(false));
});

describe("a password", () => {
  test.each([
    ["short", "Use at least 15 characters"],
    ["x".repeat(129), "Use at most 128 characters"],
    ["a line through\0five stations", "This password has a character that cannot be typed again"],
    ["maya@example.com", "Choose a password that does not hold your name or address"],
  ])("%j is refused", (password, sentence) => expect(why({ password }, "password")).toBe(sentence));

  test("fifteen characters are enough, whatever they are", () =>
    expect(why({ password: "🚂".repeat(15) }, "password")).toBeUndefined());
  test("a name in a long sentence is fine", () =>
    expect(isBuiltFrom("maya walks along the quiet line", "Maya L", "maya@example.com")).toBe(false));
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/%2fevil.example",
  "javascript:alert(1)",
  "",
])("after signing in, %j leads nowhere", (next) =>
  expect(SignInInput.parse({ email: "a@example.com", password: "x", next }).next).toBeNull(),
);
test("after signing in, a page of ours is opened", () =>
  expect(SignInInput.parse({ email: "a@example.com", password: "x", next: "/invitations/abc" }).next).toBe(
    "/invitations/abc",
  ));

test("a field that is none of ours is refused", () =>
  expect(SignUpInput.safeParse({ ...signUp, roadmapVersion: "2" }).success).toBe(false));

test.each(["IST", "ACT", "JST", "Mars/Base", "", "../etc"])(
  "the time zone %j is none we can reckon with",
  (zone) => expect(isTimeZone(zone)).toBe(false),
);
test.each(["UTC", "Europe/Stockholm", "Asia/Kolkata", "Asia/Calcutta"])("the time zone %s is one", (zone) =>
  expect(isTimeZone(zone)).toBe(true),
);

import { expect, test } from "vitest";
import { withLinks } from "@/lib/mail/links";

const origin = "http://localhost:3000";

test("our own links can be followed, other people’s stay text", () => {
  expect(withLinks(`See https://evil.example/x or\n${origin}/invitations/abc\n\nBye`, origin)).toEqual([
    { text: "See " },
    { text: "https://evil.example/x" },
    { text: " or\n" },
    { text: `${origin}/invitations/abc`, href: "/invitations/abc" },
    { text: "\n\nBye" },
  ]);
});

test("an address that only begins like ours is not ours", () => {
  expect(withLinks(`${origin}.evil.example/x`, origin)).toEqual([{ text: `${origin}.evil.example/x` }]);
});

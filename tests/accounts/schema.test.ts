import { describe, expect, test } from "vitest";
import { Email, EmailChangeInput, isTimeZone, SignInInput, SignUpInput } from "@/lib/accounts/schema";
import { weaknessOf } from "@/lib/accounts/weakness";

const signUp = { name: "Maya", email: "maya@example.com", password: "a line through five stations" };
const why = (input: object, field: string) =>
  SignUpInput.safeParse({ ...signUp, ...input }).error?.issues.find(({ path }) => path.join(".") === field)
    ?.message;

describe("an address", () => {
  test.each([
    [" Maya@Example.COM ", "maya@example.com"],
    ["ｍａｙａ＠example.com", "maya@example.com"],
    ["maya@bücher.example", "maya@xn--bcher-kva.example"],
    ["maya@xn--bcher-kva.example", "maya@xn--bcher-kva.example"],
    ["maya+tpm@example.com", "maya+tpm@example.com"],
    ["m.a.y.a@gmail.example", "m.a.y.a@gmail.example"],
    // A Cyrillic а is another domain, and is seen to be one.
    ["maya@exаmple.com", "maya@xn--exmple-4nf.com"],
  ])("%s is kept as %s", (typed, kept) => expect(Email.parse(typed)).toBe(kept));

  test.each([
    '"a@evil.example"@good.example',
    "a@b.example, c@d.example",
    "a@b.example;c@d.example",
    "Maya <maya@example.com>",
    "maya@example.com (Maya)",
    "maya",
    "@example.com",
    "maya@",
    "maya@exam ple.com",
    "maya@evil.example@example.com",
    "maya@localhost",
    "maya@[127.0.0.1]",
    "maya@0x7f.1",
    "maya@example.com\nBcc: all@example.com",
    "mаya@example.com", // a Cyrillic а before the @, where no one would see it
    "maya@example。com\0",
    "a\0@example.com",
    "\ud800@example.com",
    `${"a".repeat(250)}@example.com`,
    `a@${"b.".repeat(200)}example`,
  ])("%j is refused", (typed) => expect(Email.safeParse(typed).success).toBe(false));

  test("one’s own is kept as it is written, too, where that differs", () => {
    const own = (email: string) => EmailChangeInput.parse({ email }).email;
    expect(own(" Maya@Bücher.example ")).toEqual({
      email: "maya@xn--bcher-kva.example",
      typed: "Maya@Bücher.example",
    });
    expect(own("maya@example.com")).toEqual({ email: "maya@example.com", typed: null });
    expect(EmailChangeInput.safeParse({ email: { not: "x" } }).success).toBe(false);
  });

  test.each([
    ["maya", "Enter an e-mail address like maya@example.com"],
    [`${"ａ".repeat(250)}@example.com`, "Use a shorter e-mail address"],
    [undefined, "Enter your e-mail address"],
  ])("one’s own, %j, is refused under its field, and only once", (email, message) => {
    const { error } = EmailChangeInput.safeParse({ email });
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toContainEqual([
      "email",
      message,
    ]);
    expect(error?.issues).toHaveLength(1);
    expect(why({ email }, "email")).toBe(message);
  });
});

describe("a password", () => {
  const guessed = /^This would be guessed soon/;

  test.each([
    ["short", "Use at least 15 characters"],
    ["x".repeat(129), "Use at most 128 characters"],
    ["x".repeat(1_000_000), "Use at most 128 characters"],
    ["a line through\0five stations", "This password has a character that cannot be typed again"],
    ["a line through \ud800 stations", "This password has a character that cannot be typed again"],
    ["maya@example.com", "Choose a password that is not built from your name or address"],
    ["passwordpassword", guessed],
    ["P@ssw0rdP@ssw0rd", guessed],
    ["123456789012345", guessed],
    ["qwertyuiopasdfgh", guessed],
    ["iloveyouiloveyou", guessed],
    ["aaaaaaaaaaaaaaaaaaaa", guessed],
    ["throughline2026", guessed],
    ["🚂".repeat(15), guessed],
  ])("%j is refused with a reason", (password, sentence) =>
    expect(why({ password }, "password")).toMatch(sentence),
  );

  test.each([
    "correct horse battery staple",
    "my dog eats pizza",
    "kX9$mQ2!vB7@nL4",
    "🚂 über die Brücke 🌉 und weg",
    "x7".repeat(3) + "a whole sentence, as long as is allowed, ".repeat(3).slice(0, 122),
  ])("%j is taken", (password) => expect(why({ password }, "password")).toBeUndefined());

  test("is counted as it is kept: fourteen letters do not become more by taking their accents apart", () =>
    expect(why({ password: "éàüöñ éàüöñ éà".normalize("NFD") }, "password")).toBe(
      "Use at least 15 characters",
    ));

  test("a name in a long sentence is fine, a name and a year are not", () => {
    expect(weaknessOf("maya walks along the quiet line", ["Maya L", "maya@example.com"])).toBeNull();
    expect(weaknessOf("Maya Lindqvist 1987", ["Maya Lindqvist"])).not.toBeNull();
    expect(weaknessOf("Maya Lindqvist 1987")).toBeNull();
  });
});

test("where somebody goes afterwards is read by the one parser", () => {
  const next = (value: unknown) =>
    SignInInput.safeParse({ email: "a@example.com", password: "x", next: value }).data?.next;
  expect(next("/invitations/abc")).toBe("/invitations/abc");
  expect(next("//evil.example")).toBeNull();
});

test("an odd time zone is none", () =>
  expect(SignUpInput.parse({ ...signUp, timeZone: "Mars/Olympus" }).timeZone).toBe("UTC"));

test("a field that is none of ours is refused", () =>
  expect(SignUpInput.safeParse({ ...signUp, roadmapVersion: "2" }).success).toBe(false));

test.each(["IST", "ACT", "JST", "Mars/Base", "", "../etc"])(
  "the time zone %j is none we can reckon with",
  (zone) => expect(isTimeZone(zone)).toBe(false),
);
test.each(["UTC", "Europe/Stockholm", "Asia/Kolkata", "Asia/Calcutta"])("the time zone %s is one", (zone) =>
  expect(isTimeZone(zone)).toBe(true),
);

import { expect, test } from "@playwright/test";
import { changed, signedIn } from "./plain-browser.ts";

const STRENGTHS = "/onboarding/strengths";
const AREA = "/onboarding/skills/strategic";
const said = (title: string, when = "2021") => ({
  "ticked.problem-solving": "yes",
  "what.problem-solving": title,
  "when.problem-solving": when,
});

test.describe("bad input on a page of the setting-up is refused in place", () => {
  const cases: [what: string, page: string, changes: Record<string, string | string[]>, sentence: string][] =
    [
      ["a NUL byte", STRENGTHS, said("Odd \0"), "This text has a character that cannot be saved"],
      ["10,000 characters", STRENGTHS, said(`Odd ${"x".repeat(10_000)}`), "Use at most 120 characters"],
      ["the year 0", STRENGTHS, said("Odd", "0000"), "Enter a year like 2023"],
      ["the year 275760", STRENGTHS, said("Odd", "+275760-09-13"), "Enter a year like 2023"],
      ["a year to come", STRENGTHS, said("Odd", "2099"), "2099 is still ahead"],
      ["two lines", STRENGTHS, { ...said("Odd"), "what.problem-solving": ["Odd", "Odd"] }, "Enter one value"],
      [
        "a strength that is none",
        STRENGTHS,
        { ...said("Odd"), "ticked.fly": "yes", "what.fly": "Odd", "when.fly": "2021" },
        "One of these strengths is not on your roadmap",
      ],
      [
        "a tick that is none",
        STRENGTHS,
        { ...said("Odd"), "ticked.problem-solving": "no" },
        "Tick it or leave it open",
      ],
      [
        "a field of ours in another form",
        STRENGTHS,
        { ...said("Odd"), ownerId: "x" },
        "a field we do not know",
      ],
      ["level 6", AREA, { "level.foresight": "6" }, "Choose a level from 0 to 5"],
      ["two levels", AREA, { "level.foresight": ["1", "2"] }, "Choose a level from 0 to 5"],
      ["a skill that is none", AREA, { "level.fly": "3" }, "One of these skills is not on the roadmap"],
      ["an area that is none", AREA, { area: "fly" }, "This area is not on your roadmap"],
    ];
  for (const [what, page, changes, sentence] of cases) {
    test(what, async () => {
      const sara = await signedIn("sara");
      const answer = await sara.submit(page, "formKey", changes);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(sentence);
      expect((await sara.send("/milestones")).text).not.toContain("Odd");
      expect((await sara.send("/dashboard")).text).toContain("Finish setting up");
    });
  }
});

test("a page sent twenty-fold at once is one milestone", async () => {
  const sam = await signedIn("sam");
  const form = changed(await sam.form(STRENGTHS, "formKey"), said("Sent twenty times before"));
  const answers = await Promise.all(Array.from({ length: 20 }, () => sam.post(STRENGTHS, form)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  const { text } = await sam.send("/milestones");
  expect(text.split("Sent twenty times before").length - 1).toBe(1);
});

test("an area that is none is a missing page, and an odd level no trouble", async () => {
  const sam = await signedIn("sam");
  expect((await sam.send("/onboarding/skills/fly")).status).toBe(404);
  const odd = await sam.send("/onboarding/skills/program?most=9&most=x");
  expect(odd.status).toBe(200);
});

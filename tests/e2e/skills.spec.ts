import { expect, test, type Page } from "@playwright/test";
import { signIn, signUp } from "./people.ts";
import { changed, signedIn } from "./plain-browser.ts";

const value = (page: Page, term: string) =>
  page
    .locator("dl > div")
    .filter({ has: page.getByText(term, { exact: true }) })
    .locator("b");
const history = (page: Page) => page.getByRole("region", { name: /^History/ }).getByRole("listitem");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a level is claimed with words, moved with a reason, and its history stays", async ({ page }) => {
      await signUp(page, "Ida");
      await page.goto("/skills");
      await page.getByRole("link", { name: "Risks" }).first().click();
      await expect(value(page, "Your view")).toHaveText("–");
      await page.getByRole("radio", { name: /^1 / }).check();
      await page.getByRole("radio", { name: "A guess" }).check();
      await page.getByLabel("What would prove it?").fill("A register that others read");
      await page.getByRole("button", { name: "Save rating" }).click();
      await expect(page.getByText("Saved.")).toBeVisible();
      await expect(value(page, "Your view")).toHaveText("1");
      await expect(history(page)).toHaveText([/You said 1, a guess.*A register that others read/]);

      await page.goto("/skills/risks");
      await expect(page.getByLabel("Why does Risks move")).toBeHidden();
      await page.getByRole("radio", { name: /^4 / }).check();
      await page.getByRole("button", { name: "Save rating" }).click();
      await expect(page.getByText("Risks moves from 1 to 4. Say in a sentence why.")).toBeVisible();
      await expect(page.getByRole("radio", { name: /^4 / })).toBeChecked();
      await page.getByLabel("Why does Risks move").fill("I ran the register for a year");
      await page.getByRole("button", { name: "Save rating" }).click();
      await expect(value(page, "Your view")).toHaveText("4");
      await expect(history(page)).toHaveText([/You said 4.*I ran the register for a year/, /You said 1/]);
    });

    test("what is missing is named, and logging it raises what evidence holds", async ({ page }) => {
      await signUp(page, "Emil");
      await page.goto("/skills/risks");
      await expect(value(page, "Evidence holds")).toHaveText("0");
      await expect(
        page.getByText("For level 1: one thing you delivered that shows this skill"),
      ).toBeVisible();
      await page.getByRole("link", { name: "Log a milestone for it" }).click();
      await expect(page.getByRole("checkbox", { name: "Risks" })).toBeChecked();
      await page.getByLabel("Title").fill("Register of the card launch");
      await page.getByLabel("Kind").selectOption("DELIVERY");
      await page.getByRole("button", { name: "Log milestone" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Register of the card launch");

      await page.goto("/skills/risks");
      await expect(value(page, "Evidence holds")).toHaveText("1");
      await expect(page.getByText("0.75 of 1.5")).toBeVisible();
      const row = page.getByRole("row", { name: /^Register of the card launch/ });
      await expect(row).toContainText("0.75, still fresh");
      await page.getByRole("link", { name: "Level 3" }).click();
      await expect(page.getByText("0.00 of 3")).toBeVisible();
      await expect(row).toContainText("Your word alone counts up to level 2");
      await page.getByRole("link", { name: "How it is weighed" }).click();
      await expect(page.getByRole("row", { name: /^Delivery/ })).toContainText("730 days");
    });

    test("the profile says what is missing first, and how a level that is said looks", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/skills");
      await expect(page.getByRole("row", { name: /Runs one dependency log for a program$/ })).toBeVisible();
      const missing = page.getByRole("region", { name: "What is missing first" }).getByRole("listitem");
      await expect(missing).toHaveCount(5);
      await expect(missing.first()).toHaveText(/Risks.*evidence 1 of 4/);
      await missing.first().getByRole("link").click();
      await expect(value(page, "Evidence holds")).toHaveText("1");
      await expect(page.getByRole("region", { name: "The next missing proof" })).toContainText("For level 2");
    });

    test("another day shows what stood then", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/skills/dependencies");
      await expect(value(page, "Mentors")).toHaveText("2–4");
      await expect(value(page, "Your view")).toHaveText("4");
      const day = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel("As of").fill(day);
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(new RegExp(`on=${day}`));
      await expect(value(page, "Your view")).toHaveText("3");
      await expect(value(page, "Mentors")).toHaveText("4");
      await expect(page.getByRole("button", { name: "Save rating" })).toHaveCount(0);
      await page.getByRole("link", { name: "Back to today" }).click();
      await expect(value(page, "Your view")).toHaveText("4");
    });

    test("roles are compared by each value alone", async ({ page }) => {
      await signIn(page, "maya@throughline.example");
      await page.goto("/skills");
      await page.getByRole("link", { name: "Compare with roles" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/ is nearest to you\.$/);
      await page.getByRole("link", { name: "By your own view" }).click();
      const levels = page.getByRole("region", { name: "Growth levels" });
      await expect(levels.getByRole("heading", { level: 3 })).toHaveText([
        "TPM",
        "Senior TPM",
        "Principal TPM",
        "TPM Manager or Director",
        "Head of Program Management or VP of Delivery",
      ]);
      await expect(levels.getByRole("listitem").first()).toContainText("Of 23 skills you meet 13");
      await expect(levels.getByRole("listitem").first()).toContainText("The target of your plan");
    });
  });
}

test("all skills are rated by keyboard alone, in few keys, and the sitting goes on where it was left", async ({
  page,
}) => {
  await signUp(page, "Keyboard");
  await page.goto("/skills/rate");
  await expect(page).toHaveURL(/\/skills\/rate\/leadership$/);
  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  for (const area of ["leadership", "strategic", "program", "technical"]) {
    // Half-way somebody stops, and comes back.
    if (area === "program") await page.goto("/skills/rate");
    await expect(page).toHaveURL(new RegExp(`/skills/rate/${area}$`));
    const groups = page.getByRole("radiogroup");
    const count = await groups.count();
    await groups.first().getByRole("radio").first().focus();
    for (let skill = 0; skill < count; skill++) {
      for (let level = 0; level < 3; level++) await press("ArrowRight");
      if (skill < count - 1) await press("Tab");
    }
    await press("Enter");
    await expect(page).not.toHaveURL(new RegExp(`/${area}$`));
  }
  await expect(page).toHaveURL(/\/skills$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You have rated 23 of 23 skills");
  // At two keys a second this is under a minute: reading has the other three.
  expect(keys).toBeLessThanOrEqual(120);
});

test("a mentor sees the three values of a mentee, and no milestone they were not shown", async ({ page }) => {
  await signIn(page, "tomas@throughline.example");
  await page.goto("/mentees");
  await page.getByRole("link", { name: "Maya Lindqvist" }).first().click();
  const row = page.getByRole("row", { name: /^Foresight/ });
  await expect(row).toContainText("1");
  await expect(page.getByText("Pre-mortem for the Black Friday freeze")).toHaveCount(0);
});

test.describe("bad input on a skill is refused in place, and nothing is written", () => {
  const cases: [what: string, changes: Record<string, string | string[]>, sentence: string][] = [
    ["level 6", { "level.kpis": "6" }, "Choose a level from 0 to 5"],
    ["two levels", { "level.kpis": ["1", "2"] }, "Choose one level"],
    ["a skill that is none", { "level.fly": "3" }, "One of these skills is not on the roadmap"],
    ["another version", { "level.kpis": "3", roadmapVersion: "2" }, "The roadmap has changed"],
    ["a day to come", { "level.kpis": "3", createdAt: "2099-01-01" }, "a field we do not know"],
    ["how sure, of another scale", { "level.kpis": "3", "confidence.kpis": "90" }, "Choose how sure you are"],
    ["too many words", { "level.kpis": "3", "proof.kpis": "x".repeat(501) }, "Use at most 500 characters"],
    ["a NUL byte", { "level.kpis": "3", "proof.kpis": "a\0" }, "a character that cannot be saved"],
  ];
  for (const [what, changes, sentence] of cases) {
    test(what, async () => {
      const sam = await signedIn("sam");
      const answer = await sam.submit("/skills/kpis", "formKey", changes);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(sentence);
      expect((await sam.send("/skills/kpis")).text).toContain("Not rated yet");
    });
  }

  test("a form sent twenty-fold at once is one rating", async () => {
    const jonas = await signedIn("jonas");
    const form = changed(await jonas.form("/skills/kpis", "formKey"), { "level.kpis": "3" });
    const answers = await Promise.all(Array.from({ length: 20 }, () => jonas.post("/skills/kpis", form)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    const { text } = await jonas.send("/skills/kpis");
    expect(text.match(/You said 3(?! before)/g)).toHaveLength(1);
  });

  test("an odd day is answered with today and a sentence, a skill that is none with a missing page", async () => {
    const sam = await signedIn("sam");
    for (const [on, sentence] of [
      ["2099-01-01", "still ahead"],
      ["yesterday", "Choose a day, like"],
      ["2026-02-30", "Choose a day, like"],
      ["", "Choose a day, like"],
      ["2026-01-01&on=2026-01-02", "Choose a day, like"],
    ])
      for (const path of ["/skills", "/skills/kpis"]) {
        const { status, text } = await sam.send(`${path}?on=${on}`);
        expect([path, on, status]).toEqual([path, on, 200]);
        expect(text).toContain(sentence);
      }
    expect((await sam.send("/skills/kpis?level=9&level=x")).status).toBe(200);
    expect((await sam.send("/skills/compare?by=luck")).status).toBe(200);
    expect((await sam.send("/skills/fly")).status).toBe(404);
    expect((await sam.send("/skills/rate/fly")).status).toBe(404);
  });
});

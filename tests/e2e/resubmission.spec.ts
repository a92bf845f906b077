import { expect, test, type Page } from "@playwright/test";
import { logMilestone, signIn } from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("three reviews of one milestone, each verdict in three interactions or fewer", async ({
      page: maya,
      browser,
    }) => {
      test.slow();
      const title = `Brought the vendor to our calendar ${javaScriptEnabled}`;
      const tomas = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signIn(maya, "maya@throughline.example");
      await signIn(tomas, "tomas@throughline.example");
      await logMilestone(maya, title);
      const milestone = new URL(maya.url()).pathname;

      await ask(maya);
      await open(tomas, title);
      await judge(tomas, [
        () => tomas.getByRole("radio", { name: /^Ask for changes/ }).check(),
        () => tomas.getByLabel("Point 1").fill("Say by when"),
      ]);

      // A point is ticked off and a line is changed: the mentor sees the difference before anything else.
      await maya.goto(milestone);
      await expect(maya.getByText("Open: Say by when")).toBeVisible();
      await maya.getByRole("button", { name: /^Tick off/ }).click();
      await expect(maya.getByRole("button", { name: /^Tick off/ })).toHaveCount(0);
      await maya.getByRole("link", { name: "Edit" }).first().click();
      await maya.getByRole("textbox", { name: /^Situation/ }).fill("Both calendars agree until March.");
      await maya.getByRole("button", { name: /^Save/ }).click();
      await expect(maya.getByText("Both calendars agree until March.")).toBeVisible();
      await ask(maya);
      await open(tomas, title);
      await expect(tomas.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(
        "What changed since version 1",
      );
      await expect(tomas.getByText("Both calendars agree until March.").first()).toBeVisible();
      await expect(tomas.getByText("Ticked off: Say by when")).toBeAttached();
      await judge(tomas, [
        () => tomas.getByRole("radio", { name: /^Ask for changes/ }).check(),
        () => tomas.getByLabel("Point 1").fill("Name who agreed"),
      ]);

      await maya.goto(milestone);
      await expect(maya.getByText("Open: Name who agreed")).toBeVisible();
      await maya.getByRole("button", { name: /^Tick off/ }).click();
      await expect(maya.getByRole("button", { name: /^Tick off/ })).toHaveCount(0);
      await ask(maya);
      await open(tomas, title);
      await expect(tomas.getByText("What changed since version 2")).toBeVisible();
      await judge(tomas, [() => tomas.getByRole("radio", { name: /^Endorse/ }).check()]);

      await maya.goto(milestone);
      await expect(maya.getByText("A mentor vouches for this version.")).toBeVisible();
      await expect(maya.getByText("2 earlier verdicts")).toBeVisible();
      await tomas.context().close();
    });
  });
}

async function ask(member: Page) {
  await member.getByRole("button", { name: "Ask for review" }).click();
  await expect(member.getByRole("heading", { name: "In review" })).toBeVisible();
}

async function open(mentor: Page, title: string) {
  await mentor.goto("/reviews");
  await mentor.getByRole("link", { name: title }).first().click();
  await expect(mentor.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** From the opened request: what is chosen and typed, and the one click that sends it. */
async function judge(mentor: Page, interactions: (() => Promise<void>)[]) {
  const all = [...interactions, () => mentor.getByRole("button", { name: "Give verdict" }).click()];
  expect(all.length).toBeLessThanOrEqual(3);
  for (const interaction of all) await interaction();
  await expect(mentor.getByText("Your verdict is with them.")).toBeVisible();
}

import { expect, test } from "@playwright/test";
import { addDays, mondayOf } from "../../lib/days.ts";
import { fillSignUp, logMilestone, newAddress, signIn, signUp } from "./people.ts";

const today = new Date().toISOString().slice(0, 10);
const thisWeek = `/weeks/${mondayOf(today)}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, timezoneId: "UTC" });

    test("take a pause, move its end, and end it", async ({ page }) => {
      await signUp(page, "Paula");
      await page.goto("/pauses");
      await page.getByRole("radio", { name: "Holiday" }).check();
      await page.getByLabel("First day of the pause").fill(addDays(today, -7));
      await page.getByLabel("First day back").fill(addDays(today, -8));
      await page.getByRole("button", { name: "Take this pause" }).click();
      await expect(page.getByText("comes after the first day of the pause")).toBeVisible();
      await expect(page.getByRole("radio", { name: "Holiday" })).toBeChecked();
      await expect(page.getByLabel("First day of the pause")).toHaveValue(addDays(today, -7));

      await page.getByLabel("First day back").fill(addDays(today, 14));
      await page.getByRole("button", { name: "Take this pause" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("You are on a pause, back on");
      await page.goto("/dashboard");
      await expect(page.getByText("You are on a pause, back on")).toBeVisible();
      await page.getByRole("link", { name: "Change it" }).click();

      await page.getByLabel("First day of the pause").fill(addDays(today, 1));
      await page.getByLabel("First day back").last().fill(addDays(today, 3));
      await page.getByRole("radio", { name: "Health" }).check();
      await page.getByRole("button", { name: "Take this pause" }).click();
      await expect(page.getByText("You have a pause from")).toBeVisible();

      await page.goto("/pauses");
      await page.getByLabel("First day back").first().fill(addDays(today, 21));
      await page.getByRole("button", { name: "Move the day" }).click();
      await expect(page.getByText("four weeks")).toBeVisible();
      await page.getByRole("button", { name: "I am back today" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Take a pause, and nothing is lost.");
      await expect(page.getByText("one week")).toBeVisible();
    });

    test("look back on a week, and show it to a mentor", async ({ page, browser }) => {
      test.setTimeout(120_000);
      await signUp(page, "Wanda");
      await logMilestone(page, "Moved the release by a day");
      const written = page.getByLabel("What moved");
      await page.goto(thisWeek);
      await expect(page.getByRole("link", { name: "Moved the release by a day" })).toBeVisible();
      await expect(written).toHaveValue("Moved the release by a day");
      await written.fill("The release moved, and nobody was surprised.");
      await page.getByLabel("Code").fill("50");
      await page.getByLabel("Strategy").fill("40");
      await page.getByRole("button", { name: "Save the review" }).click();
      await expect(page.getByText("The four add up to 90 %. Make it 100.")).toBeVisible();
      await expect(written).toHaveValue("The release moved, and nobody was surprised.");
      await page.getByLabel("Code").fill("60");
      await page.getByRole("button", { name: "Save the review" }).click();
      await expect(page).toHaveURL(/\/weeks/);
      await expect(page.getByText("60 %, step 70 %")).toBeVisible();

      await page.goto("/mentors");
      const address = newAddress("wim");
      await page.getByLabel("Their e-mail address").fill(address);
      await page.getByLabel("Your message").fill("Would you read along now and then?");
      await page.getByRole("button", { name: "Send invitation" }).click();
      const link = await page.getByLabel("Link to the invitation").inputValue();
      const context = await browser.newContext({ javaScriptEnabled });
      const mentor = await context.newPage();
      await mentor.goto(link);
      await mentor
        .getByRole("link", { name: /account/i })
        .first()
        .click();
      await fillSignUp(mentor, "Wim Peeters", address);
      await mentor.getByRole("button", { name: "Accept" }).click();
      await expect(mentor.getByRole("heading", { level: 1, name: "Wanda" })).toBeVisible();
      await expect(mentor).toHaveURL(/\/mentees\/[^/?]+/);
      const mentee = mentor.url().replace(/\?.*/, "");
      await expect(mentor.getByText("Weeks they show you")).toHaveCount(0);
      expect((await mentor.goto(`${mentee}${thisWeek}`))?.status()).toBe(404);

      await page.goto(thisWeek);
      await page.getByRole("checkbox", { name: "Wim Peeters" }).check();
      await page.getByRole("button", { name: "Save the review" }).click();
      await expect(page.getByText("Wim Peeters reads it")).toBeVisible();
      await mentor.goto(mentee);
      await mentor.getByRole("region", { name: "Weeks they show you" }).getByRole("link").click();
      await expect(mentor.getByText("nobody was surprised")).toBeVisible();
      await context.close();
    });

    test("check in with the challenges", async ({ page }) => {
      await signUp(page, "Chidi");
      await page.goto("/challenges");
      const first = page.getByRole("group", { name: /Letting go of doing it yourself/ });
      await page.getByLabel("Note on Letting go").fill("I took it back.");
      await page.getByRole("button", { name: "Save the month" }).click();
      await expect(page.getByText("Choose how hard it was, so that the note is kept")).toBeVisible();
      await first.getByRole("radio", { name: "4", exact: true }).check();
      await page.getByRole("button", { name: "Save the month" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This month is written down.");
      await expect(page.getByRole("row").last().getByRole("cell").first()).toHaveText("4");
    });
  });
}

test("whoever pauses is told no date first", async ({ page }) => {
  await signIn(page, "ruben@throughline.example");
  await page.goto("/forecast");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^The forecast rests until /);
});

test("every number of the forecast leads to its rows", async ({ page }) => {
  await signIn(page, "maya@throughline.example");
  await page.getByRole("link", { name: "The forecast" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Likely done by /);
  await expect(page.getByRole("img", { name: "Hours done, and when the rest may be" })).toBeVisible();
  const sum = await page.getByText(/hours left$/).innerText();
  const left = sum.match(/= ([\d.]+) hours left/)![1]!;
  await page.getByRole("link", { name: "What is left, activity by activity" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${left} hours are left.`);
  await page.goto("/forecast");
  await page.getByRole("link", { name: "Your weeks" }).click();
  await expect(page.getByRole("row").filter({ hasText: "In your pace" })).toHaveCount(8);
  await expect(page.getByRole("row").filter({ hasText: "Set aside" })).toHaveCount(1);
});

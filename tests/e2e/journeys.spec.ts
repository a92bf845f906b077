import { expect, test, type Browser } from "@playwright/test";
import { fillSignUp, logMilestone, newAddress, signIn, signUp } from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const another = (browser: Browser) =>
      browser.newContext({ javaScriptEnabled }).then((context) => context.newPage());

    test("sign up and see where you stand", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Run your move to TPM");
      await page.getByRole("link", { name: "Start your line" }).first().click();
      await fillSignUp(page, "Nadia Haddad", newAddress("nadia"));

      await expect(page).toHaveURL(/\/onboarding$/);
      await page.getByLabel("Engineering").check();
      await page.getByLabel("Your role now").fill("Platform engineer");
      await page.getByLabel("The role you want").fill("Technical Program Manager");
      await page.getByLabel("Hours a week for it").fill("5");
      if (!javaScriptEnabled) await page.getByLabel("Time zone").selectOption("Europe/Stockholm");
      await page.getByRole("button", { name: "Save and go on" }).click();
      await expect(page).toHaveURL(/\/onboarding\/strengths$/);
      await page.getByRole("link", { name: "Finish later" }).click();

      await expect(page).toHaveURL(/\/dashboard$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Step 1 of 5: start with one activity.",
      );
      const line = page.getByRole("region", { name: "Your five steps" });
      for (const step of ["Understand", "Fundamentals", "Lead and communicate", "Hybrid role", "Apply"]) {
        await expect(line.getByRole("link", { name: step })).toBeVisible();
      }
    });

    test("track activities and log a milestone", async ({ page }) => {
      await signUp(page, "Omar");
      await logMilestone(page, "Led my first sprint review");

      await page.getByRole("link", { name: "Edit" }).click();
      await page.getByLabel("Outcome", { exact: true }).fill("Support asked for the next one.");
      await page.getByLabel("Outcome as a number").fill("12 guests");
      await page.getByLabel("Address").first().fill("https://example.com/slides");
      await page.getByRole("group", { name: "Activities it speaks for" }).getByText("Understand").click();
      await page.getByRole("checkbox", { name: "Lead a sprint review" }).check();
      await page.getByRole("button", { name: /Save/ }).click();
      await expect(page.getByText("12 guests")).toBeVisible();
      await expect(page.getByRole("link", { name: /example\.com\/slides/ })).toHaveAttribute(
        "rel",
        /nofollow/,
      );

      await page.goto("/steps/understand");
      const activity = page.locator("#lead-sprint-review, [id='lead-sprint-review']").first();
      await expect(activity).toContainText("1 of 3");
      if (!(await activity.getByRole("radio", { name: "Skipped" }).isVisible()))
        await activity.locator("summary").first().click();
      await activity.getByRole("radio", { name: "Skipped" }).check();
      await activity.getByRole("button", { name: "Save state" }).click();
      await expect(page.getByText("Say why, in a sentence. It is kept with the activity.")).toBeVisible();
      await page.locator("#lead-sprint-review").getByLabel("Why?").fill("Our team has no reviews.");
      await page.locator("#lead-sprint-review").getByRole("button", { name: "Save state" }).click();
      await expect(page.locator("#lead-sprint-review")).toContainText("Our team has no reviews.");

      await page.goto("/milestones?step=understand&state=LOGGED");
      await expect(page.getByRole("link", { name: "Led my first sprint review" })).toBeVisible();
      await page.goto("/milestones?state=VERIFIED");
      await expect(page.getByRole("link", { name: "Led my first sprint review" })).toHaveCount(0);
    });

    test("a mentor reviews, sends back, and verifies", async ({ page: member, browser }) => {
      test.setTimeout(120_000);
      await signUp(member, "Ines");
      await logMilestone(member, "Brought two teams to one date");
      const milestone = member.url();

      await member.goto("/mentors");
      const address = newAddress("viktor");
      await member.getByLabel("Their e-mail address").fill(address);
      await member
        .getByLabel("Your message")
        .fill("You planned the move to the new platform. Would you look at my work once a month?");
      await member.getByRole("button", { name: "Send invitation" }).click();
      const link = await member.getByLabel("Link to the invitation").inputValue();

      const mentor = await another(browser);
      await mentor.goto(link);
      await expect(mentor.getByText("Would you look at my work once a month?")).toBeVisible();
      await mentor
        .getByRole("link", { name: /account/i })
        .first()
        .click();
      await fillSignUp(mentor, "Viktor Berg", address);
      await mentor.getByRole("button", { name: "Accept" }).click();
      await expect(mentor).toHaveURL(/\/mentees/);
      await expect(mentor.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();

      await member.goto(milestone);
      await member.getByLabel("Your question, if you have one").fill("Is my part clear?");
      await member.getByRole("button", { name: "Ask for review" }).click();
      await expect(member.getByRole("heading", { name: "In review" })).toBeVisible();

      await mentor.goto("/reviews");
      await mentor.getByRole("link", { name: "Brought two teams to one date" }).click();
      await expect(mentor.getByText("Is my part clear?")).toBeVisible();
      await mentor.getByRole("button", { name: "Take it up" }).click();
      await mentor.getByLabel("Ask for changes").check();
      await mentor.getByLabel("Point 1").fill("Name who could have said no");
      await mentor.getByRole("button", { name: "Give verdict" }).click();
      await expect(mentor.getByText("Name who could have said no")).toBeVisible();

      await member.goto("/dashboard");
      await expect(member.getByRole("link", { name: /Brought two teams to one date/ }).first()).toBeVisible();
      await member.goto(milestone);
      await member.getByRole("button", { name: /^Tick off/ }).click();
      await expect(member.getByRole("button", { name: /^Take the tick back/ })).toBeVisible();
      await member.getByRole("button", { name: "Ask for review" }).click();
      await expect(member.getByRole("heading", { name: "In review" })).toBeVisible();

      await mentor.goto("/reviews");
      await mentor.getByRole("link", { name: "Brought two teams to one date" }).first().click();
      await mentor.getByRole("button", { name: "Take it up" }).click();
      await mentor.getByRole("radio", { name: /^Endorse/ }).check();
      await mentor.getByRole("button", { name: "Give verdict" }).click();
      await expect(mentor.getByText("Your verdict is with them.")).toBeVisible();
      const review = new URL(mentor.url()).pathname;

      await member.goto(milestone);
      await expect(member.getByText(/Verified at version 2/i).first()).toBeVisible();

      await member.goto("/mentors");
      await member.getByRole("link", { name: "what Viktor Berg can read" }).click();
      await member.getByText("End mentorship").first().click();
      await member
        .getByRole("button", { name: /End mentorship/ })
        .last()
        .click();
      await expect(member.getByRole("link", { name: "what Viktor Berg can read" })).toHaveCount(0);
      expect((await mentor.goto(review))?.status()).toBe(404);
      await expect(mentor.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("an invitation is for the address it was sent to, once", async ({ page: member, browser }) => {
      await signUp(member, "Lena");
      await member.goto("/mentors");
      const address = newAddress("asked");
      await member.getByLabel("Their e-mail address").fill(address);
      await member.getByLabel("Your message").fill("Will you?");
      await member.getByRole("button", { name: "Send invitation" }).click();
      const link = await member.getByLabel("Link to the invitation").inputValue();
      await member.goto(link);
      await expect(member.getByRole("button", { name: "Accept" })).toHaveCount(0);

      const stranger = await another(browser);
      await signIn(stranger, "sam@throughline.example");
      await stranger.goto(link);
      await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(
        "This invitation was sent to another address.",
      );
      await expect(stranger.getByText(address)).toHaveCount(0);

      const mentor = await another(browser);
      await signUp(mentor, "Asked", address);
      await mentor.goto(link);
      await member.goto("/mentors");
      await expect(member.getByText("Opened, waits for an answer until")).toBeVisible();
      await mentor.getByText("Ask for more first").click();
      await mentor.getByLabel("Your question").fill("How long would it take me?");
      await mentor.getByRole("button", { name: "Send question" }).click();
      await expect(mentor.getByText("has your question.")).toBeVisible();
      await expect(mentor.getByRole("button", { name: "Accept" })).toHaveCount(0);

      await member.goto("/mentors");
      await expect(member.getByText("How long would it take me?")).toBeVisible();
      await member.getByLabel("Your answer").fill("An hour a month.");
      await member.getByRole("button", { name: "Send answer" }).click();
      await expect(member.getByText("They can accept or decline now.")).toBeVisible();

      await mentor.goto(link);
      await expect(mentor.getByText("An hour a month.")).toBeVisible();
      await expect(mentor.getByRole("button", { name: "Accept" })).toBeVisible();
      await mentor.getByText("Decline", { exact: true }).click();
      await mentor.getByLabel("No time for it").check();
      await mentor.getByRole("button", { name: "Decline invitation" }).click();
      await expect(mentor.getByRole("button", { name: "Accept" })).toHaveCount(0);
      await mentor.goto(link);
      await expect(mentor.getByRole("button", { name: "Accept" })).toHaveCount(0);
      expect((await mentor.goto(`${link.slice(0, -3)}AAA`))?.status()).toBe(404);
    });
  });
}

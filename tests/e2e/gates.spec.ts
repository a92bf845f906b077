import { expect, test, type Browser, type Page } from "@playwright/test";
import { fillSignUp, newAddress, signIn, signUp } from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const another = (browser: Browser) =>
      browser.newContext({ javaScriptEnabled }).then((context) => context.newPage());

    test("from a suggestion to an occasion, a yes, a milestone and a number of the gate", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await signUp(page, "Greta");
      const next = page.getByRole("region", { name: "Next step" });
      await expect(next).toContainText("Lead a sprint review");
      await next.getByRole("link", { name: "Find an occasion" }).first().click();

      await page.getByRole("button", { name: "Keep it" }).click();
      await expect(page.getByText("Say in one line what you would do")).toBeVisible();
      await expect(page.getByText("Say who can say yes")).toBeVisible();
      await page.getByLabel("What you would do").fill("Lead the October sprint review");
      await page.getByLabel("Who can say yes").fill("Ana");
      await page.getByRole("button", { name: "Keep it" }).click();

      const words = page.getByLabel("Your words");
      await expect(words).toHaveValue(/I would like to lead the October sprint review\./);
      await words.fill("Ana, may I lead the October review?");
      await page.getByRole("button", { name: "Save the words" }).click();
      await expect(page.getByRole("link", { name: "Open the saved words as a mail" })).toHaveAttribute(
        "href",
        /^mailto:\?subject=Lead%20the%20October.*body=Ana%2C%20may%20I/,
      );
      await page.getByRole("button", { name: "I have asked" }).click();
      await expect(page.getByText("Asked. That is the part in your hands.")).toBeVisible();

      await page.getByRole("radio", { name: "Later" }).check();
      await page.getByLabel("Ask again on").fill("2020-01-01");
      await page.getByRole("button", { name: "Keep the answer" }).click();
      await expect(page.getByText("The day to ask again is behind you. Choose a day ahead.")).toBeVisible();
      await page.getByLabel("Ask again on").fill("2099-01-01");
      await page.getByRole("button", { name: "Keep the answer" }).click();
      await page.getByRole("button", { name: "I have asked" }).click();
      await page.getByRole("radio", { name: "Yes" }).check();
      await page.getByRole("button", { name: "Keep the answer" }).click();
      await page.getByRole("button", { name: "It is done" }).click();

      await page.getByRole("link", { name: "Log the milestone" }).click();
      await expect(page.getByLabel("Title")).toHaveValue("Lead the October sprint review");
      await page.getByRole("button", { name: "Log milestone" }).click();
      await expect(page.getByText("Logged.")).toBeVisible();
      await page.goto("/opportunities");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "You have asked two times. One yes so far.",
      );
      await expect(page.getByText("Done and logged, Ana")).toBeVisible();

      await page.goto("/steps/understand?open=none");
      await page.getByRole("link", { name: /^1 of 3/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sprint reviews led: 1 of 3.");
      await expect(page.getByRole("link", { name: "Lead the October sprint review" })).toBeVisible();
    });

    test("going early is asked why, once", async ({ page }) => {
      await signUp(page, "Early");
      await page.goto("/steps/apply?open=decide-readiness");
      const activity = page.locator("#decide-readiness");
      await activity.getByRole("radio", { name: "In progress" }).check();
      await activity.getByRole("button", { name: "Save state" }).click();
      await expect(activity.getByRole("alert")).toContainText("first say why, at the top of this page");

      await page.goto("/steps/apply?open=decide-readiness");
      await page.getByRole("button", { name: "Keep the reason" }).click();
      await expect(page.getByText("Say in a sentence why you begin now")).toBeVisible();
      await page.getByLabel("Why now?").fill("An opening that closes in January.");
      await page.getByRole("button", { name: "Keep the reason" }).click();
      await expect(page.getByRole("heading", { name: /^Begun early/ })).toBeVisible();

      await page.goto("/steps/apply?open=decide-readiness");
      await expect(page.getByText("An opening that closes in January.").first()).toBeVisible();
      await activity.getByRole("radio", { name: "In progress" }).check();
      await activity.getByRole("button", { name: "Save state" }).click();
      await expect(activity).toContainText("In progress since");
    });

    test("a mentor waives a gate in writing, and takes it back", async ({ page: member, browser }) => {
      test.setTimeout(120_000);
      await signUp(member, "Wilma");
      const mentor = await mentorOf(member, await another(browser));

      await mentor.getByText("Waive this gate of Understand").click();
      await mentor.getByRole("button", { name: "Waive gate" }).first().click();
      await expect(mentor.getByText("Say in a sentence what you have seen")).toBeVisible();
      const words = "Ten years in the same company: you drew me the map.";
      await mentor.getByLabel("What have you seen that makes up for it?").first().fill(words);
      await mentor.getByRole("button", { name: "Waive gate" }).first().click();
      await expect(mentor.getByText("Waived. They are told")).toBeVisible();

      await member.goto("/steps/understand");
      await expect(member.getByRole("region", { name: /^Waived by Viktor Berg/ })).toContainText(words);
      await member.goto("/dashboard");
      await expect(member.getByRole("region", { name: "Your five steps" })).toContainText("gate waived");
      await expect(member.getByRole("heading", { level: 1 })).toContainText("Step 2 of 5");

      await mentor.getByText("Take back the waiver").click();
      await mentor.getByRole("button", { name: "Take back" }).click();
      await expect(mentor.getByText("Taken back. They are told.")).toBeVisible();
      await member.goto("/dashboard");
      await expect(member.getByRole("heading", { level: 1 })).toContainText("Step 1 of 5");
    });
  });
}

test("numbers of a gate are their owner’s: the public roadmap shows none, and no address opens what is not there", async ({
  page,
}) => {
  await page.goto("/roadmap/lead");
  await expect(page.getByText(/\d of \d/)).toHaveCount(0);
  await signIn(page, "maya@throughline.example");
  for (const path of [
    "/steps/lead/criteria/6",
    "/steps/lead/criteria/0",
    "/steps/fly/criteria/1",
    "/opportunities/x",
  ])
    expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
});

/** Invited by the member and accepted: on the member's page. */
async function mentorOf(member: Page, mentor: Page) {
  await member.goto("/mentors");
  const address = newAddress("viktor");
  await member.getByLabel("Their e-mail address").fill(address);
  await member.getByLabel("Your message").fill("Would you look at my work once a month?");
  await member.getByRole("button", { name: "Send invitation" }).click();
  await mentor.goto(await member.getByLabel("Link to the invitation").inputValue());
  await mentor
    .getByRole("link", { name: /account/i })
    .first()
    .click();
  await fillSignUp(mentor, "Viktor Berg", address);
  await mentor.getByRole("button", { name: "Accept" }).click();
  await expect(mentor).toHaveURL(/\/mentees/);
  return mentor;
}

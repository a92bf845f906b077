import { expect, test, type Browser, type Page } from "@playwright/test";
import { fillSignUp, newAddress, signUp } from "./people.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a mentorship from the invitation to the block", async ({ page: member, browser }) => {
      test.setTimeout(180_000);
      const { mentor, link } = await invited(member, browser, javaScriptEnabled);

      // A question first, then a yes to other terms.
      await mentor.goto(link);
      await mentor.getByText("Ask for more first").click();
      await mentor.getByLabel("Your question").fill("Is once a month enough?");
      await mentor.getByRole("button", { name: "Send question" }).click();
      await expect(mentor.getByText("has your question.")).toBeVisible();
      await member.goto("/mentors");
      await member.getByLabel("Your answer").fill("It is.");
      await member.getByRole("button", { name: "Send answer" }).click();
      await expect(member.getByText("Sent. They can accept or decline now.")).toBeVisible();
      await mentor.goto(link);
      await mentor.getByText("Accept with other terms").click();
      await mentor.getByLabel("How often").selectOption("MONTHLY");
      await mentor.getByRole("button", { name: "Sign and propose" }).click();
      await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("Nora has your terms.");

      // Both read what is different, and nothing runs until both have signed.
      await member.goto("/mentors");
      await member.getByRole("link", { name: "Hugo Lund" }).click();
      await expect(member.getByRole("heading", { level: 1 })).toHaveText("Hugo Lund proposes other terms.");
      await expect(member.getByRole("deletion")).toHaveText("Every two weeks");
      await expect(member.getByRole("insertion")).toHaveText("Once a month");
      await member.getByRole("button", { name: "Sign these terms" }).click();
      await expect(member.getByText("Signed. It holds from now on.")).toBeVisible();
      const page = new URL(member.url()).pathname;
      await mentor.goto("/mentees");
      await mentor.getByRole("link", { name: "Nora" }).click();
      await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("Nora");
      const mentee = new URL(mentor.url()).pathname;

      // The mentor pauses; a day that is past is refused in a sentence. The member goes on.
      await mentor.getByText("Pause", { exact: true }).first().click();
      await mentor.getByLabel("Away").check();
      await mentor.getByLabel("Go on from").fill("2020-01-01");
      await mentor.getByRole("button", { name: "Pause mentorship" }).click();
      await expect(mentor.getByText("Choose a day from tomorrow on, at most a year away.")).toBeVisible();
      await mentor.getByLabel("Go on from").fill(inDays(20));
      await mentor.getByRole("button", { name: "Pause mentorship" }).click();
      await expect(mentor.getByText("Paused. They are told.")).toBeVisible();
      await member.goto("/mentors");
      await expect(member.getByText("Paused.", { exact: false }).first()).toBeVisible();
      await member.goto(page);
      await member.getByRole("button", { name: "Go on now" }).click();
      await expect(member.getByText("The pause is over.")).toBeVisible();

      // One proposes the end, the other confirms it.
      await member.getByText("Propose the end").first().click();
      await member.getByRole("button", { name: "Propose the end" }).last().click();
      await expect(member.getByText("Coming to its end")).toBeVisible();
      await expect(member.getByRole("button", { name: "Confirm the end" })).toHaveCount(0);
      await mentor.goto(mentee);
      await mentor.getByRole("button", { name: "Confirm the end" }).click();
      await expect(mentor.getByText("The mentorship has ended.")).toBeVisible();
      expect((await mentor.goto(mentee))?.status()).toBe(404);
      expect((await member.goto(page))?.status()).toBe(404);

      // After the end the member blocks, and lifts it again.
      await member.goto("/mentors");
      await member.getByText("Earlier mentors").click();
      await member.getByText("Block", { exact: true }).first().click();
      await member.getByRole("button", { name: "Block" }).last().click();
      await expect(member.getByText("Blocked. Nothing passes between you any more.")).toBeVisible();
      await member.getByText("Lift the block").first().click();
      await member.getByRole("button", { name: "Lift the block" }).last().click();
      await expect(member.getByText("You have blocked nobody.")).toBeVisible();
    });

    test("somebody who takes nobody now says so to whoever waits", async ({ page: member, browser }) => {
      const { mentor, link } = await invited(member, browser, javaScriptEnabled);
      await mentor.goto("/settings/mentoring");
      await mentor.getByLabel("How many mentees you take").fill("0");
      await mentor.getByRole("button", { name: "Save" }).click();
      await expect(mentor.getByText("Saved.")).toBeVisible();
      await mentor.goto(link);
      await expect(mentor.getByRole("heading", { level: 1 })).toHaveText("You declined this invitation.");
      await member.goto("/mentors");
      await member.getByText("Earlier ones").click();
      await expect(member.getByText("Not taking anybody now")).toBeVisible();
    });
  });
}

/** Nora asks Hugo, who has an account by then. */
async function invited(member: Page, browser: Browser, javaScriptEnabled: boolean) {
  await signUp(member, "Nora");
  await member.goto("/mentors");
  const address = newAddress("hugo");
  await member.getByLabel("Their e-mail address").fill(address);
  await member.getByLabel("Your message").fill("Would you look at my work?");
  await member.getByRole("button", { name: "Send invitation" }).click();
  const link = await member.getByLabel("Link to the invitation").inputValue();
  const mentor = await browser.newContext({ javaScriptEnabled }).then((context) => context.newPage());
  await mentor.goto("/sign-up");
  await fillSignUp(mentor, "Hugo Lund", address);
  await expect(mentor).toHaveURL(/\/onboarding$/);
  return { mentor, link };
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

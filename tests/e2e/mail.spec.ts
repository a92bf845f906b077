import { expect, type Browser, type Page } from "@playwright/test";
import { inOrder } from "./in-order.ts";
import { test } from "./mail-site.ts";
import { fillSignUp, newAddress, PASSWORD, signIn } from "./people.ts";

test.describe.configure({ mode: "default", timeout: 180_000 });

const NEW = "quite another long sentence";
const digits = (text: string) => text.match(/^(\d{3} \d{3})\s*$/m)![1]!;
const link = (text: string) => text.match(/http:\S+\/(?:sign-up|reset|email)\/\S+/)![0];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const another = async (browser: Browser, baseURL: string) =>
      (await browser.newContext({ javaScriptEnabled, baseURL })).newPage();

    test("an account is opened by six digits, and not before", async ({ page, site }) => {
      const email = newAddress("vera");
      await page.goto("/sign-up?next=/skills");
      await fillSignUp(page, "Vera Lind", email);
      await expect(page).toHaveURL(/\/sign-up\/check$/);
      await expect(page.getByText(email)).toBeVisible();
      if (javaScriptEnabled) await inOrder(page, "/sign-up/check");
      await page.goto("/dashboard");
      await expect(page).toHaveURL(/\/sign-in/);

      const subject = "Open your Throughline account";
      const first = await site.mail.read(email, subject);
      await page.goto("/sign-up/check");
      await page.getByText("No mail came").click();
      await page.getByRole("button", { name: "Send a new mail" }).click();
      await expect(page.getByText("A new mail is on its way.")).toBeVisible();
      const second = await site.mail.read(email, subject);

      for (const [code, sentence] of [
        ["12", "Enter the six digits of the mail"],
        [digits(first.text), "These are not the digits of the newest mail."],
      ] as const) {
        await page.getByLabel("Six digits").fill(code);
        await page.getByRole("button", { name: "Open my account" }).click();
        await expect(page.getByText(sentence)).toBeVisible();
        await expect(page.getByLabel("Six digits")).toHaveValue(code);
      }
      await page.getByLabel("Six digits").fill(digits(second.text));
      await page.getByRole("button", { name: "Open my account" }).click();
      await expect(page).toHaveURL(/\/skills$/);
    });

    test("the link opens it elsewhere with the password, once", async ({ page, browser, site }) => {
      const email = newAddress("lena");
      await page.goto("/sign-up");
      await fillSignUp(page, "Lena Ek", email);
      await expect(page).toHaveURL(/\/sign-up\/check$/);
      const { text } = await site.mail.read(email, "Open your Throughline account");

      const phone = await another(browser, site.origin);
      for (let scanned = 0; scanned < 3; scanned++) await phone.goto(link(text));
      if (javaScriptEnabled) await inOrder(phone, "/sign-up/[token]");
      await phone.getByLabel("The password you chose").fill("not what I chose, or is it");
      await phone.getByRole("button", { name: "Open my account" }).click();
      await expect(phone.getByText("Enter the password you chose when you signed up.")).toBeVisible();
      await phone.getByLabel("The password you chose").fill(PASSWORD);
      await phone.getByRole("button", { name: "Open my account" }).click();
      await expect(phone).toHaveURL(/\/onboarding$/);

      await page.goto(link(text));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more.");
    });

    test("a taken address gets the same page; only its owner reads more", async ({ page, site }) => {
      const answers: string[] = [];
      for (const email of [newAddress("free"), "sam@throughline.example"]) {
        await page.context().clearCookies();
        await page.goto("/sign-up");
        await fillSignUp(page, "Nobody", email);
        await expect(page).toHaveURL(/\/sign-up\/check$/);
        answers.push((await page.getByRole("main").innerText()).replace(email, "you"));
      }
      expect(answers[0]).toBe(answers[1]);
      await site.mail.read("sam@throughline.example", "You have a Throughline account already");
    });

    test("a forgotten password is set anew, and whoever was in is out", async ({ page, browser, site }) => {
      const [who, subject] = javaScriptEnabled ? ["priya", NEW] : ["jonas", `${NEW}, again`];
      const email = `${who}@throughline.example`;
      const elsewhere = await another(browser, site.origin);
      await signIn(elsewhere, email);

      await page.goto("/sign-in");
      await page.getByRole("link", { name: "I forgot my password" }).click();
      // Both pages ask for an address.
      await expect(page).toHaveURL(/\/forgot$/);
      await page.getByLabel("E-mail address").fill("nobody@example.com");
      await page.getByRole("button", { name: "Send the link" }).click();
      const words = await page.getByRole("status").innerText();
      await page.getByLabel("E-mail address").fill(email);
      await page.getByRole("button", { name: "Send another link" }).click();
      await expect(page.getByRole("status")).toHaveText(words);

      const { text } = await site.mail.read(email, "Set a new password");
      await page.goto(link(text));
      if (javaScriptEnabled) await inOrder(page, "/reset/[token]");
      await page.getByLabel("New password").fill("passwordpassword");
      await page.getByRole("button", { name: "Set new password" }).click();
      await expect(page.getByText(/This would be guessed soon/)).toBeVisible();
      await page.getByLabel("New password").fill(subject!);
      await page.getByRole("button", { name: "Set new password" }).click();
      await expect(page.getByText("Your new password is set. Sign in with it.")).toBeVisible();

      await elsewhere.goto("/skills");
      await expect(elsewhere).toHaveURL(/\/sign-in\?next=%2Fskills$/);
      await elsewhere.getByLabel("E-mail address").fill(email);
      await elsewhere.getByLabel("Password", { exact: true }).fill(subject!);
      await elsewhere.getByRole("button", { name: "Sign in" }).click();
      await expect(elsewhere).toHaveURL(/\/skills$/);
      await site.mail.read(email, "Your password was changed");
    });

    test("an address is changed, confirmed, and taken back", async ({ page, browser, site }) => {
      const who = javaScriptEnabled ? "tomas" : "ruben";
      const [old, email] = [`${who}@throughline.example`, newAddress(who)];
      await signIn(page, old);
      await page.goto("/settings/security");
      await expect(page.getByLabel("Your password")).toHaveCount(0);
      await site.sql(`UPDATE "Session" SET "provedAt" = now() - interval '11 minutes'`);
      await page.getByLabel("New e-mail address").fill(email);
      await page.getByRole("button", { name: "Change address" }).click();
      await expect(page.getByText("Enter your password, to show that it is you.")).toBeVisible();
      await expect(page.getByLabel("New e-mail address")).toHaveValue(email);
      await page.getByLabel("Your password").fill("not mine at all");
      await page.getByRole("button", { name: "Change address" }).click();
      await expect(page.getByText("This is not your password.")).toBeVisible();
      await expect(page.getByLabel("New e-mail address")).toHaveValue(email);
      await page.getByLabel("Your password").fill(PASSWORD);
      await page.getByRole("button", { name: "Change address" }).click();
      await expect(page.getByText(`We wrote to ${email}`)).toBeVisible();
      await expect(page.getByLabel("Your password")).toHaveCount(0);
      if (javaScriptEnabled) await inOrder(page, "/settings/security");

      const confirm = link((await site.mail.read(email, "Confirm your new address")).text);
      const stranger = await another(browser, site.origin);
      await signIn(stranger, "sam@throughline.example");
      await stranger.goto(confirm);
      await expect(stranger.getByRole("heading", { level: 1 })).toContainText("does not work");

      await page.goto(confirm);
      if (javaScriptEnabled) await inOrder(page, "/email/[token]");
      await page.getByRole("button", { name: "Use the new address" }).click();
      await expect(page.getByText("Your address is changed.")).toBeVisible();
      await expect(page.getByRole("main").getByText(email)).toBeVisible();

      const owner = await another(browser, site.origin);
      await owner.goto(link((await site.mail.read(old, "Your address was changed")).text));
      if (javaScriptEnabled) await inOrder(owner, "/email/undo/[token]");
      await owner.getByRole("button", { name: "Take my address back" }).click();
      await expect(owner.getByText("Your address is back")).toBeVisible();
      await owner.getByLabel("New password").fill(NEW);
      await owner.getByRole("button", { name: "Set new password" }).click();
      await signInAfter(owner, old);
      await page.goto("/dashboard");
      await expect(page).toHaveURL(/\/sign-in/);
    });
  });
}

async function signInAfter(page: Page, email: string) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(NEW);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/dashboard$/);
}

import { expect, type Page } from "@playwright/test";
import type { Logins } from "../../lib/launch/rights.ts";
import { PASSWORD } from "../../prisma/cast/load.ts";
import { databaseAt, query } from "../support/database.ts";

export { PASSWORD };

let count = 0;
/** An address nobody has used yet, in this run or the one beside it. */
export const newAddress = (name: string) => `${name}-${process.pid}-${Date.now()}-${count++}@example.com`;

export async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** A new member, past onboarding. */
export async function signUp(page: Page, name: string, email = newAddress(name.toLowerCase())) {
  await page.goto("/sign-up");
  await fillSignUp(page, name, email);
  await expect(page).toHaveURL(/\/onboarding$/);
  await page.getByRole("link", { name: "Finish later" }).click();
  await expect(page).toHaveURL(/\/dashboard$/);
  return email;
}

export async function fillSignUp(page: Page, name: string, email: string) {
  await forgetSignUps();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Open my account" }).click();
}

export async function signOut(page: Page) {
  await page.getByRole("banner").getByText("Account", { exact: false }).first().click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
}

export async function logMilestone(page: Page, title: string) {
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Log milestone" }).first().click();
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Log milestone" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** To the one server of all journeys the many newcomers of a run come from one network, which has a limit. */
function forgetSignUps() {
  const { ownerUrl } = JSON.parse(process.env.E2E_POSTGRES!) as Logins;
  return query(databaseAt(ownerUrl, "e2e"), `DELETE FROM "RateLimit" WHERE "key" LIKE 'signUp:%'`);
}

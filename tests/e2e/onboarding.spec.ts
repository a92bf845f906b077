import { expect, test, type Page } from "@playwright/test";
import { fillSignUp, newAddress, signIn } from "./people.ts";

const row = (page: Page, name: string) => page.getByRole("radiogroup", { name });
const level = (page: Page, skill: string, name: RegExp) => row(page, skill).getByRole("radio", { name });
const goOn = (page: Page) => page.getByRole("button", { name: "Save and go on" }).click();
const setup = (page: Page) => page.getByRole("region", { name: "Finish setting up" });

async function begin(page: Page, name: string, address = newAddress(name.toLowerCase())) {
  await page.goto("/sign-up");
  await fillSignUp(page, name, address);
  await expect(page).toHaveURL(/\/onboarding$/);
  return address;
}

/** One answer for the whole area, and on. */
async function rate(page: Page, area: string, most: number) {
  await expect(page).toHaveURL(new RegExp(`/onboarding/skills/${area}`));
  await page.getByRole("button", { name: new RegExp(`^${most} `) }).click();
  await expect(
    page.getByRole("radio", { name: new RegExp(`^${most} `), checked: true }).first(),
  ).toBeVisible();
}

async function tell(page: Page, strength: string, what: string, when: string) {
  const item = page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: strength }) });
  await item.getByRole("checkbox").check();
  await item.getByLabel("In one line").fill(what);
  await item.getByLabel("About when").fill(when);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("six short pages lead to a line that is not empty", async ({ page }) => {
      await begin(page, "Nadia");
      await page.getByLabel("Engineering").check();
      await goOn(page);

      await expect(page).toHaveURL(/\/onboarding\/strengths$/);
      await expect(page.getByText("migration or incident review")).toBeVisible();
      await expect(page.getByLabel("In one line").first()).toBeHidden();
      await tell(page, "System thinking", "Split the checkout into two services", "May 2023");
      await tell(page, "Problem solving", "Ended the double bookings", "2024");
      await goOn(page);

      await rate(page, "technical", 3);
      await level(page, "CI/CD pipelines", /^4 /).check();
      await level(page, "Microservices", /^Not sure yet/).check();
      await goOn(page);
      await rate(page, "program", 1);
      await goOn(page);
      await rate(page, "leadership", 2);
      await goOn(page);
      await rate(page, "strategic", 1);
      await page.getByRole("button", { name: "Save and see my line" }).click();

      await expect(page).toHaveURL(/\/dashboard$/);
      await expect(setup(page)).toHaveCount(0);
      await expect(
        page.getByText("By your own ratings Technical foundation is your strongest side"),
      ).toBeVisible();
      await expect(page.getByText("It builds Verbal communication, which you rated 2")).toBeVisible();
      await expect(page.getByText("22 of 23 rated")).toBeVisible();
      await expect(page.getByRole("row", { name: /^CI\/CD pipelines/ })).toContainText("/ 4");
      await expect(page.getByText("You start from engineering")).toBeVisible();
      const recent = page.getByRole("region", { name: "Recent milestones" });
      await expect(recent.getByRole("listitem")).toHaveText([
        /Ended the double bookings.*2024.*From before you started/,
        /Split the checkout into two services.*May 2023.*From before you started\. System design, Dependencies/,
      ]);
      await expect(page.getByRole("region", { name: "Your five steps" })).toContainText("0 of 9 done");
    });

    test("what is left is finished days later in another browser, or hidden", async ({ page, browser }) => {
      const address = await begin(page, "Omar");
      await page.getByLabel("Project management").check();
      await goOn(page);
      await expect(page.getByText("showed one team what another waited for")).toBeVisible();
      await page.getByRole("link", { name: "Skip", exact: true }).click();
      await rate(page, "technical", 1);
      await goOn(page);
      await expect(page).toHaveURL(/\/onboarding\/skills\/program$/);

      const other = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signIn(other, address);
      await expect(other).toHaveURL(/\/dashboard$/);
      await expect(setup(other)).toContainText("Finish setting up: 2 of 6");
      await expect(setup(other).getByRole("link")).toHaveText([
        "What already counts",
        "Program management",
        "Leadership and communication",
        "Strategic thinking",
      ]);
      await setup(other).getByRole("link", { name: "What already counts" }).click();
      await tell(other, "Execution mindset", "Took the card launch from brief to customers", "2022");
      await goOn(other);
      await expect(other).toHaveURL(/\/onboarding\/skills\/program$/);

      await page.goto("/dashboard");
      await expect(setup(page)).toContainText("3 of 6");
      await expect(page.getByText("Took the card launch")).toBeVisible();
      await setup(page).getByRole("button", { name: "Hide this" }).click();
      await expect(setup(page)).toHaveCount(0);
      await other.goto("/dashboard");
      await expect(setup(other)).toHaveCount(0);
      await other.goto("/onboarding/skills/program");
      await expect(other.getByRole("link", { name: /^Technical.*answered/ })).toBeVisible();
      await expect(other.getByRole("link", { name: "Program", exact: true })).toBeVisible();
    });

    test("going back shows what was said, and another answer counts", async ({ page }) => {
      await begin(page, "Lena");
      await page.getByRole("link", { name: "Skip", exact: true }).click();
      await expect(page).toHaveURL(/\/strengths$/);
      await tell(page, "Problem solving", "Ended the double bookings", "2024");
      await goOn(page);
      await expect(page).toHaveURL(/\/technical$/);
      await page.goBack();
      await expect(page.getByRole("link", { name: "Ended the double bookings" })).toBeVisible();
      await expect(page.getByRole("checkbox", { name: "Problem solving" })).not.toBeChecked();
      await goOn(page);
      await expect(page).toHaveURL(/\/technical$/);
      await level(page, "APIs", /^2 /).check();
      await goOn(page);
      await expect(page).toHaveURL(/\/program$/);
      await page.goBack();
      await expect(page).toHaveURL(/\/technical$/);
      await expect(level(page, "APIs", /^2 /)).toBeChecked();
      await level(page, "APIs", /^3 /).check();
      await goOn(page);
      await expect(page).toHaveURL(/\/program$/);
      await page.goto("/milestones");
      await expect(page.getByRole("link", { name: "Ended the double bookings" })).toHaveCount(1);
      await page.goto("/skills");
      await expect(page.getByRole("row", { name: /^APIs/ }).getByRole("cell").nth(1)).toHaveText("3");
    });

    test("a tick without a line is asked about, and nothing typed is lost", async ({ page }) => {
      await begin(page, "Ines");
      await page.goto("/onboarding/strengths");
      await tell(page, "System thinking", "Split the checkout", "long ago");
      await page.getByRole("checkbox", { name: "Problem solving" }).check();
      await goOn(page);
      await expect(page.getByText("Enter a year like 2023, or a month like May 2023")).toBeVisible();
      await expect(page.getByLabel("In one line").first()).toHaveValue("Split the checkout");
      await page.getByLabel("About when").first().fill("2023");
      await goOn(page);
      await expect(page.getByText("Say in one line what you did")).toBeVisible();
      await page.getByRole("checkbox", { name: "Problem solving" }).uncheck();
      await goOn(page);
      await expect(page).toHaveURL(/\/technical$/);
      await page.goto("/milestones");
      await expect(page.getByRole("link", { name: "Split the checkout" })).toHaveCount(1);
    });

    test("whoever goes straight to their line finds it", async ({ page }) => {
      await begin(page, "Viktor");
      await page.goto("/dashboard");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Step 1 of 5: start with one activity.",
      );
      await expect(setup(page)).toContainText("0 of 6");
    });
  });
}

test("the levels are chosen by arrows and kept by Enter", async ({ page }) => {
  await begin(page, "Keys");
  await page.goto("/onboarding/skills/strategic");
  await level(page, "Long-term impact", /^Not sure yet/).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect(level(page, "Long-term impact", /^2 /)).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(level(page, "Business alignment", /^Not sure yet/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/dashboard$/);
  await expect(page.getByRole("row", { name: /^Long-term impact/ })).toContainText("/ 2");
  await expect(page.getByText("1 of 23 rated")).toBeVisible();
});

test("a mentor with no path of their own is not asked to set one up", async ({ page }) => {
  await signIn(page, "tomas@throughline.example");
  await page.goto("/dashboard");
  await expect(setup(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("verdict");
});

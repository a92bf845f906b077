import { expect, test, type Page } from "@playwright/test";
import { logMilestone, signIn } from "./people.ts";
import { changed, signedIn } from "./plain-browser.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, timezoneId: "UTC" });

    test("a review is taken up, asked back about, judged, taken back, and answered", async ({
      page: maya,
      browser,
    }) => {
      const title = `Moved the cutover by agreement ${javaScriptEnabled}`;
      const tomas = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signIn(maya, "maya@throughline.example");
      await signIn(tomas, "tomas@throughline.example");
      await logMilestone(maya, title);
      await maya.getByLabel("Your question, if you have one").fill("Is my part clear?");
      await maya.getByText("Ask more than one").click();
      await maya.getByLabel("A second question").fill("Is the date believable?");
      await maya.getByLabel("Wanted by, if there is a day").fill("2020-01-01");
      await maya.getByRole("button", { name: "Ask for review" }).click();
      await expect(maya.getByText("That day is over.")).toBeVisible();
      await expect(maya.getByLabel("A second question")).toHaveValue("Is the date believable?");
      await maya.getByLabel("Wanted by, if there is a day").fill("");
      await maya.getByRole("button", { name: "Ask for review" }).click();
      await expect(maya.getByRole("heading", { name: "In review" })).toBeVisible();
      await expect(maya.getByText("Usually answers within")).toBeVisible();

      // From the opened request to the verdict: take it up, choose, send.
      await open(tomas, title);
      await expect(tomas.getByText("Is the date believable?")).toBeVisible();
      await tomas.getByRole("button", { name: "Take it up" }).click();
      await expect(tomas.getByText("You have it until")).toBeVisible();
      await maya.reload();
      await expect(maya.getByText("They are reading it now.")).toBeVisible();
      await expect(maya.getByText("Take the request back")).toHaveCount(0);

      await tomas.getByText("Ask them something first").click();
      await tomas.getByLabel("What do you need to know?").fill("Who agreed to it?");
      await tomas.getByRole("button", { name: "Ask, and wait for the answer" }).click();
      await expect(tomas.getByText("It comes back to you with their answer.")).toBeVisible();
      await maya.goto("/dashboard");
      await maya.getByRole("link", { name: title }).first().click();
      await maya.getByRole("textbox", { name: "Your answer" }).fill("Both leads, in writing.");
      await maya.getByRole("button", { name: "Send the answer" }).click();
      await expect(maya.getByText("Sent. Your mentor goes on from here.")).toBeVisible();

      await open(tomas, title);
      await expect(tomas.getByText("Both leads, in writing.")).toBeVisible();
      await tomas.getByRole("button", { name: "Take it up" }).click();
      await tomas.getByRole("radio", { name: /^Endorse/ }).check();
      await tomas.getByText("Tick what you saw").click();
      await tomas
        .getByRole("group", { name: "Their own part is clear." })
        .getByRole("radio", { name: "Yes" })
        .check();
      await tomas.getByRole("button", { name: "Give verdict" }).click();
      await expect(tomas.getByText("Your verdict is with them.")).toBeVisible();
      await expect(tomas.getByText("Looked at 1 of 2")).toBeVisible();

      await tomas.getByText("Take the endorsement back").first().click();
      await tomas.getByLabel("Why?").fill("The leads say otherwise.");
      await tomas.getByRole("button", { name: "Take it back" }).click();
      await expect(tomas.getByText("It counts no more, and they are told.")).toBeVisible();
      const review = new URL(tomas.url()).pathname;
      await maya.goto(review);
      await expect(maya.getByText("The leads say otherwise.")).toBeVisible();
      await maya.getByText("I see this otherwise").first().click();
      await maya.getByLabel("In one sentence").fill("Both wrote it down.");
      await maya.getByRole("button", { name: "Put it beside the verdict" }).click();
      await expect(maya.getByText("Both wrote it down.")).toBeVisible();
      await tomas.reload();
      await expect(tomas.getByText("Both wrote it down.")).toBeVisible();
      await tomas.context().close();
    });

    test("what was sent back is left as it is", async ({ page: maya }) => {
      const title = `Left as it is ${javaScriptEnabled}`;
      const tomas = await signedIn("tomas");
      await signIn(maya, "maya@throughline.example");
      await logMilestone(maya, title);
      await maya.getByRole("button", { name: "Ask for review" }).click();
      await expect(maya.getByRole("heading", { name: "In review" })).toBeVisible();
      const path = (await maya.content()).match(/\/reviews\/[0-9a-f-]{36}/)![0];
      await tomas.submit(path, "requestId", {});
      await tomas.submit(path, "kind", { kind: "CHANGES_REQUESTED", points: ["Say by when"] });
      await maya.reload();
      await maya.getByText("Leave it as it is").first().click();
      await maya.getByRole("button", { name: "Leave it as it is" }).click();
      await expect(maya.getByText("Left as it is, not endorsed").first()).toBeVisible();
      await expect(maya.getByRole("button", { name: /^Tick off/ })).toHaveCount(0);
    });
  });
}

test("a verdict after the time is refused, keeps every word, and is sent with one click more", async () => {
  const [maya, tomas] = [await signedIn("maya"), await signedIn("tomas")];
  const { location } = await maya.submit("/milestones/new", "title", { title: "Read too long" });
  const milestone = new URL(location!, process.env.APP_ORIGIN).pathname;
  await maya.submit(milestone, "mentorshipId", {});
  const path = (await maya.send(milestone)).html.match(/\/reviews\/[0-9a-f-]{36}/)![0];
  await tomas.submit(path, "requestId", {});
  const form = await tomas.form(path, "kind");
  // As in another window: he gives it back, which is what the end of the half hour does too.
  await tomas.submit(path, "requestId", {});
  const words = { kind: "CHANGES_REQUESTED", points: ["Say by when"], note: "Nearly there" };
  const late = await tomas.post(path, changed(form, words));
  expect(late.status).toBe(200);
  expect(late.text).toContain("Your half hour with this request is over.");
  expect(late.html).toContain("Say by when");
  expect(late.html).toContain("Nearly there");
  expect((await maya.send(path)).text).not.toContain("Changes requested");
  expect((await tomas.post(path, changed(form, { ...words, takeUp: "yes" }))).status).toBe(303);
  expect((await maya.send(path)).text).toContain("Changes requested");
});

async function open(mentor: Page, title: string) {
  await mentor.goto("/reviews");
  await mentor.getByRole("link", { name: title }).first().click();
  await expect(mentor.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

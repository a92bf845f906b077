import { expect, test } from "@playwright/test";
import { CANARY, logLines } from "./log.ts";
import { newAddress, signUp } from "./people.ts";

const token = `${CANARY}${"a1B2".repeat(9)}`;
const lineOf = (request: string | undefined) =>
  logLines().find((line) => line.request === request && line.msg === "request");

test("a request is one line with its id, its page and who asked, and nothing they sent", async ({ page }) => {
  await signUp(page, "Ida", newAddress(`${CANARY}-ida`));
  const answer = await page.goto(`/milestones/new?${CANARY}=1`);
  const id = answer!.headers()["x-request-id"];
  await expect
    .poll(() => lineOf(id))
    .toMatchObject({
      level: "info",
      route: "/milestones/new",
      method: "GET",
      status: 200,
      viewer: expect.stringMatching(/^[\da-f-]{36}$/),
    });
});

test("what is not theirs is on record, by ids only", async ({ page }) => {
  await signUp(page, "Otto", newAddress(`${CANARY}-otto`));
  const answer = await page.goto("/milestones/01a21021-5d4d-77b3-a1a5-95cec8989ef1");
  await expect
    .poll(() => lineOf(answer!.headers()["x-request-id"]))
    .toMatchObject({
      level: "warn",
      route: "/milestones/[milestoneId]",
      status: 404,
      why: "not there, or not theirs",
      viewer: expect.any(String),
    });
});

test("who is not signed in is one line that says so", async ({ request }) => {
  const answer = await request.get("/dashboard", { maxRedirects: 0 });
  await expect
    .poll(() => logLines().filter((line) => line.request === answer.headers()["x-request-id"]))
    .toMatchObject([{ level: "warn", route: "/dashboard", why: "not signed in", msg: "request" }]);
});

test("nothing that people type, carry or open gets into the log", async ({ page, request, baseURL }) => {
  // The log is read as a whole when all tests are over; here it is only given what it must not keep.
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(`${CANARY}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill(`${CANARY} password`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect
    .poll(() =>
      logLines().find(({ why }) => why === "This address and this password do not belong together."),
    )
    .toMatchObject({ level: "warn", route: "/sign-in", method: "POST" });

  for (const path of [
    `/invitations/${token}`,
    `/invitations/${token}?code=${token}`,
    `/nowhere/${token}`,
    `/dashboard?email=${CANARY}@example.com`,
    `/%00${token}`,
    `/milestones/${token}`,
  ])
    await request.get(path, {
      headers: {
        cookie: `throughline=${token}`,
        authorization: `Bearer ${token}`,
        referer: `${baseURL}/${token}`,
      },
    });

  const form = {
    name: CANARY,
    email: `${CANARY}@example.com`,
    password: `${CANARY} password`,
    formKey: token,
  };
  for (const headers of [{ origin: baseURL! }, { origin: `https://${CANARY}.example` }, {}])
    for (const path of ["/sign-up", "/sign-in", `/invitations/${token}`, "/nowhere"]) {
      await request.post(path, { headers, multipart: form });
      await request.post(path, { headers: { ...headers, "next-action": token }, form });
      await request.post(path, { headers, data: form });
    }

  const line = logLines().find(
    ({ why }) => why === "This was sent from another site. Open the page here and try again.",
  );
  expect(line).toMatchObject({ level: "warn", status: 403 });
});

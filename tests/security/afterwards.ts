import { expect } from "@playwright/test";
import { PASSWORD } from "../../prisma/cast/load.ts";
import { formsIn, signedIn, type PlainBrowser } from "../e2e/plain-browser.ts";
import { thousandOver, type Claim } from "../nodes/claims.ts";

const ID = "[0-9a-f-]{36}";

/** Somebody who has a copy of the cookie, before a new password and after it; and the old cookie of whoever changed it. */
export async function passwordChange(): Promise<Claim> {
  const [sara, thief] = [await signedIn("sara"), await signedIn("sara")];
  const [stolen, own] = [thief.cookies(), sara.cookies()];
  const paths = ["/settings", "/dashboard", "/milestones", "/settings/devices"];
  const before = await thousandOver(paths, stolen, 20);
  const { status } = await sara.submit("/settings/security", "newPassword", {
    currentPassword: PASSWORD,
    newPassword: "a new line through five stations",
  });
  const after = [...(await thousandOver(paths, stolen, 500)), ...(await thousandOver(paths, own, 500))];
  const accepted = after.filter((status) => status !== 307).length;
  return {
    says: `${accepted} of ${after.length} requests accepted after a change of password, half of them with the old cookie of whoever changed it`,
    isKept: status === 303 && before.every((status) => status === 200) && accepted === 0,
  };
}

/** What a mentor could open of a mentee, until the mentee ended it. */
export async function endedMentorship(): Promise<Claim> {
  const [maya, tomas] = [await signedIn("maya"), await signedIn("tomas")];
  const paths = await whatTomasOpens(tomas);
  const before = await thousandOver(paths, tomas.cookies(), paths.length);
  const [, grant] = new RegExp(`href="(/mentors/${ID})"`).exec((await maya.send("/mentors")).html) ?? [];
  const ending = formsIn((await maya.send(grant!)).html).find(({ markup }) => /End mentorship/.test(markup));
  const { status } = await maya.post(grant!, ending!.data);
  const after = await thousandOver(paths, tomas.cookies());
  const accepted = after.filter((status) => status !== 404).length;
  return {
    says: `${accepted} of ${after.length} requests of a former mentor accepted, for the ${paths.length} pages they could open before`,
    isKept: status === 303 && before.every((status) => status === 200) && accepted === 0,
  };
}

async function whatTomasOpens(tomas: PlainBrowser) {
  const { html } = await tomas.send("/mentees");
  const [, mentee] = new RegExp(`href="(/mentees/${ID})"[^>]*>(?:(?!href)[\\s\\S])*?Maya`).exec(html) ?? [];
  expect(mentee).toBeDefined();
  const page = await tomas.send(mentee!);
  const reviews = [...page.html.matchAll(new RegExp(`href="(/reviews/${ID})"`, "g"))].map(
    ([, path]) => path!,
  );
  expect(reviews.length).toBeGreaterThan(3);
  return [mentee!, ...new Set(reviews.flatMap((path) => [path, `${path}/versions`]))];
}

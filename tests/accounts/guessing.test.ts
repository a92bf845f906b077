import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signIn } from "@/lib/accounts/mutations";
import { visitorFrom } from "@/lib/auth/visitor";
import { voucherCookie, voucherFor, vouchesFor } from "@/lib/auth/voucher";
import { prisma } from "@/lib/db";
import { limits } from "@/lib/limits/limits";
import { spend, type Attempt } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";
import { askReset } from "@/lib/links/mutations";
import { PASSWORD } from "@/prisma/cast/load";
import { loadPeople, type Cast } from "@/tests/support/cast";

const HERE = "203.0.113.7";
const ELSEWHERE = "198.51.100.1";
const WRONG = "This address and this password do not belong together.";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));
beforeEach(() => prisma.rateLimit.deleteMany());

/** Somebody at an address, in a browser that may have a voucher among its cookies. */
const from = (address: string, voucher?: string) =>
  visitorFrom(
    new Headers({
      "x-throughline-address": address,
      ...(voucher && { cookie: `theme=dark; ${voucherCookie.name}=${voucher}; other=1` }),
    }),
  );

const attempt = (visitor: ReturnType<typeof from>, email: string, password = PASSWORD) =>
  signIn(visitor, { email, password }).then(
    ({ id }) => id,
    (error: Error) => error.message,
  );

const accountOf = (id: string) =>
  prisma.user.findUniqueOrThrow({ where: { id }, select: { id: true, passwordHash: true } });

/** As if so many tries had been made; hashing that many passwords would take a minute. */
async function spent(times: number, ...attempts: Attempt[]) {
  for (let time = 0; time < times; time++) await spend(attempts);
}

describe("whoever guesses cannot keep the owner out", () => {
  test("who has signed in in this browser before, even from the very network that guesses", async () => {
    const { maya } = people;
    const voucher = voucherFor(await accountOf(maya.id));
    await spent(limits.signInToAccount.allowed, ["signInToAccount", maya.email, HERE]);
    await spent(limits.signInFromNetwork.allowed, ["signInFromNetwork", HERE]);
    await spent(limits.signInAnywhere.allowed, ["signInAnywhere", maya.email]);

    expect(await attempt(from(HERE), maya.email)).toMatch(/^Too many attempts/);
    expect(await attempt(from(HERE, voucher), maya.email)).toBe(maya.id);
  });

  test("who lost the password and asks in such a browser, however many mails others had sent", async () => {
    const { maya } = people;
    const voucher = voucherFor(await accountOf(maya.id));
    await spent(limits.resetMail.allowed, ["resetMail", maya.email, HERE]);
    await spent(limits.resetMailAnywhere.allowed, ["resetMailAnywhere", maya.email]);
    await expect(askReset(from(ELSEWHERE), maya.email)).rejects.toThrow(/^Too many attempts/);
    await askReset(from(HERE, voucher), maya.email);
    expect(await prisma.mail.count({ where: { to: maya.email, subject: "Set a new password" } })).toBe(1);
  });

  test("who comes from another network, in a browser we do not know", async () => {
    const { maya } = people;
    await spent(limits.signInToAccount.allowed, ["signInToAccount", maya.email, ELSEWHERE]);
    expect(await attempt(from(ELSEWHERE), maya.email)).toMatch(/^Too many attempts/);
    expect(await attempt(from(HERE), maya.email)).toBe(maya.id);
  });

  test("while many networks guess, each has fewer tries, but every one has some", async () => {
    const { maya } = people;
    await spent(limits.signInAnywhere.allowed, ["signInAnywhere", maya.email]);
    expect(await attempt(from(ELSEWHERE), maya.email, "a guess")).toBe(WRONG);
    expect(await attempt(from(ELSEWHERE), maya.email, "a guess")).toBe(WRONG);
    expect(await attempt(from(ELSEWHERE), maya.email)).toMatch(
      /^Somebody is trying passwords for this address, .*Use one you signed in with before, or try again in 15 minutes\.$/,
    );
    expect(await attempt(from(HERE), maya.email, "a typo")).toBe(WRONG);
    expect(await attempt(from(HERE), maya.email)).toBe(maya.id);
  });
});

test("an address that nobody has is counted and answered like any other", async () => {
  const nobody = "nobody@example.com";
  await spent(limits.signInAnywhere.allowed, ["signInAnywhere", nobody]);
  for (let time = 0; time < 2; time++) expect(await attempt(from(HERE), nobody)).toBe(WRONG);
  expect(await attempt(from(HERE), nobody)).toMatch(/^Somebody is trying passwords for this address/);
});

test("who signs in again and again spends nothing by it", async () => {
  const { sam } = people;
  const counts = () => prisma.rateLimit.findMany({ where: { count: { gt: 0 } } });
  expect(await attempt(from(HERE), sam.email)).toBe(sam.id);
  expect(await attempt(from(HERE, voucherFor(await accountOf(sam.id))), sam.email)).toBe(sam.id);
  expect(await counts()).toEqual([]);
});

describe("a voucher", () => {
  test("gives its browser tries, and an end of them", async () => {
    const { sara } = people;
    const voucher = voucherFor(await accountOf(sara.id));
    await spent(limits.signInFromKnownBrowser.allowed, ["signInFromKnownBrowser", sara.id, voucher]);
    expect(await attempt(from(HERE, voucher), sara.email)).toMatch(/^Too many attempts/);
  });

  test("is good for one account and for one password", async () => {
    const [jonas, priya] = [await accountOf(people.jonas.id), await accountOf(people.priya.id)];
    const voucher = voucherFor(jonas);
    expect([vouchesFor(voucher, jonas), vouchesFor(voucher, priya)]).toEqual([true, false]);
    await prisma.user.update({ where: { id: jonas.id }, data: { passwordHash: "another one" } });
    expect(vouchesFor(voucher, await accountOf(jonas.id))).toBe(false);
  });

  test("cannot be made or altered without our secret", async () => {
    const account = await accountOf(people.ruben.id);
    const [browser = "", seal = ""] = voucherFor(account).split(".");
    for (const forged of [
      null,
      "",
      ".",
      browser,
      `${browser}.`,
      `.${seal}`,
      `${browser}x.${seal}`,
      `${browser}.${seal}x`,
      `${browser}.${seal.toUpperCase()}`,
      `${browser}.${seal}.`,
      `${browser}.${seal}.x`,
    ])
      expect([forged, vouchesFor(forged, account)]).toEqual([forged, false]);
  });

  test("is no way round the limits for who makes one up", async () => {
    const { maya } = people;
    await spent(limits.signInToAccount.allowed, ["signInToAccount", maya.email, HERE]);
    expect(await attempt(from(HERE, "made.up"), maya.email)).toMatch(/^Too many attempts/);
  });
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:7:1:aaaa:bbbb:cccc:dddd", "2001:db8:7:1"],
  ["2001:0db8:0007:0001::9", "2001:db8:7:1"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["unknown", "unknown"],
])("%s is counted as %s", (address, place) => expect(placeOf(address)).toBe(place));

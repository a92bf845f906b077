import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { SignUpInput } from "@/lib/accounts/schema";
import { prisma } from "@/lib/db";
import { openByCode, openByLink, resendSignUp, signUp } from "@/lib/signups/mutations";
import { CodeInput, OpeningInput } from "@/lib/signups/schema";
import { PASSWORD } from "@/prisma/cast/load";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { visitorAt } from "@/tests/support/visitor";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));
beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  await prisma.mail.deleteMany();
});

const account = (email: string, changes: object = {}) =>
  SignUpInput.parse({ name: "Nina Novak", email, password: PASSWORD, timeZone: "Europe/Prague", ...changes });

/** Asks for an account where mail is sent, and reads the mail as its owner does. */
async function ask(email: string, changes: object = {}) {
  const input = account(email, changes);
  const { browser } = await signUp(visitorAt(), input, true);
  return { browser: browser!, ...(await newestMail(input.email.email)) };
}

async function newestMail(to: string) {
  const mail = await prisma.mail.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  const [, first = "", second = ""] = mail.text.match(/^(\d{3}) (\d{3})$/m) ?? [];
  return { mail, code: first + second, token: mail.text.match(/sign-up\/([\w-]{43})/)?.[1] ?? "" };
}

const userOf = (email: string) => prisma.user.findUnique({ where: { email } });

describe("where no mail is sent", () => {
  test("signing up opens an account on the newest roadmap at once, and says so in the audit", async () => {
    expect(await signUp(visitorAt(), account("Nina@example.com"), false)).toEqual({ browser: null });
    const user = await userOf("nina@example.com");
    expect(user).toMatchObject({
      roadmapVersion: 1,
      timeZone: "Europe/Prague",
      emailTyped: "Nina@example.com",
    });
    expect(await prisma.auditEntry.count({ where: { subjectId: user!.id, verb: "signUp" } })).toBe(1);
    expect(await prisma.mail.count()).toBe(0);
  });

  test("a taken address is refused, kindly, and nothing changes", async () => {
    const before = await prisma.user.count();
    await expect(signUp(visitorAt(), account(people.maya.email), false)).rejects.toThrow(
      "This address already has an account. Sign in instead.",
    );
    expect(await prisma.user.count()).toBe(before);
  });

  test("of twelve who claim one address at once one gets it", async () => {
    const { done, refused } = await hammer(12, () =>
      signUp(visitorAt(), account("wanted@example.com"), false),
    );
    expect([done.length, refused]).toEqual([1, 11]);
  });
});

describe("where mail is sent", () => {
  test("there is no account before the address is confirmed, and the mail alone knows how", async () => {
    const { browser, code, token, mail } = await ask("vera@example.com", { next: "/invitations/abc" });
    expect(await userOf("vera@example.com")).toBeNull();
    const kept = JSON.stringify(await prisma.signUp.findMany());
    for (const secret of [PASSWORD, token, code, browser]) expect(kept).not.toContain(`"${secret}"`);
    expect(mail.text).not.toContain("Nina"); // a stranger may have chosen the name, to write to you with it

    const opened = await openByCode(visitorAt(), browser, code);
    expect(opened).toEqual({ userId: (await userOf("vera@example.com"))!.id, next: "/invitations/abc" });
    expect(await prisma.signUp.count({ where: { email: "vera@example.com" } })).toBe(0);
  });

  test("a taken address gets the same answer, row and audit; its owner gets a mail that says so", async () => {
    const free = await ask("free@example.com");
    const taken = await ask(people.sam.email);
    expect(taken.browser).toHaveLength(free.browser.length);
    expect(taken.mail.subject).toBe("You have a Throughline account already");
    expect([taken.code, taken.token]).toEqual(["", ""]);
    const rows = await prisma.signUp.findMany({
      where: { email: { in: ["free@example.com", people.sam.email] } },
    });
    expect(rows.map(({ id }) => id)).toHaveLength(2);
    expect(await prisma.auditEntry.count({ where: { subjectId: { in: rows.map(({ id }) => id) } } })).toBe(2);

    const wrong = (browser: string) => openByCode(visitorAt(), browser, "000000").catch(String);
    const right = await prisma.signUp.count({ where: { email: "free@example.com" } });
    if (free.code !== "000000") expect(await wrong(taken.browser)).toBe(await wrong(free.browser));
    expect(right).toBe(1);
  });

  test("five wrong tries use the digits up, also at once; the link still opens", async () => {
    const { browser, code, token } = await ask("eva@example.com");
    const other = code === "111111" ? "222222" : "111111";
    const { refused } = await hammer(20, () => openByCode(visitorAt(), browser, other));
    expect(refused).toBe(20);
    expect(await prisma.signUp.findFirst({ where: { email: "eva@example.com" } })).toMatchObject({
      misses: 5,
    });
    await expect(openByCode(visitorAt(), browser, code)).rejects.toThrow("Digits do not help any more.");
    await openByLink(visitorAt(), browser, { token });
    expect(await userOf("eva@example.com")).not.toBeNull();
  });

  test("a new mail gives five new tries", async () => {
    const { browser, code } = await ask("una@example.com");
    const other = code === "111111" ? "222222" : "111111";
    for (let miss = 0; miss < 5; miss++)
      await expect(openByCode(visitorAt(), browser, other)).rejects.toThrow("newest mail");
    await resendSignUp(visitorAt(), browser);
    await openByCode(visitorAt(), browser, (await newestMail("una@example.com")).code);
    expect(await userOf("una@example.com")).not.toBeNull();
  });

  test("what was asked for holds for a day, and a new mail begins it anew", async () => {
    const { browser } = await ask("day@example.com");
    const hours = async () => {
      const { expiresAt } = await prisma.signUp.findFirstOrThrow({ where: { email: "day@example.com" } });
      return Math.round((expiresAt.getTime() - Date.now()) / 3_600_000);
    };
    expect(await hours()).toBe(24);
    await prisma.signUp.updateMany({ data: { expiresAt: new Date(Date.now() + 3_600_000) } });
    await resendSignUp(visitorAt(), browser);
    expect(await hours()).toBe(24);
  });

  test("the digits are worth nothing in another browser", async () => {
    const [one, other] = [await ask("ida@example.com"), await ask("ada@example.com")];
    await expect(openByCode(visitorAt(), other.browser, one.code)).rejects.toThrow();
    await expect(openByCode(visitorAt(), null, one.code)).rejects.toThrow("Sign up once more.");
    expect(await userOf("ida@example.com")).toBeNull();
  });

  test("a new mail takes the place of the old one, five times an hour", async () => {
    const first = await ask("olga@example.com");
    await resendSignUp(visitorAt(), first.browser);
    const second = await newestMail("olga@example.com");
    await expect(openByLink(visitorAt(), first.browser, { token: first.token })).rejects.toThrow(
      "does not work any more",
    );
    if (first.code !== second.code)
      await expect(openByCode(visitorAt(), first.browser, first.code)).rejects.toThrow("newest mail");
    for (let sent = 2; sent < 5; sent++) await resendSignUp(visitorAt(), first.browser);
    await expect(resendSignUp(visitorAt(), first.browser)).rejects.toThrow("Too many attempts.");
    const { code } = await newestMail("olga@example.com");
    await openByCode(visitorAt(), first.browser, code);
  });

  test("the link in another browser wants the password that was chosen", async () => {
    const { token } = await ask("lena@example.com");
    const elsewhere = (password?: string) =>
      openByLink(visitorAt(), "x".repeat(43), OpeningInput.parse({ token, ...(password && { password }) }));
    for (const wrong of [undefined, "not what was chosen"])
      await expect(elsewhere(wrong)).rejects.toThrow("Enter the password you chose when you signed up.");
    expect(await userOf("lena@example.com")).toBeNull();
    await elsewhere(PASSWORD);
    expect(await userOf("lena@example.com")).not.toBeNull();
  });

  test("of fifty uses of one link at once exactly one opens the account", async () => {
    const { token, browser } = await ask("fifty@example.com");
    await prisma.rateLimit.deleteMany();
    const { done, refused } = await hammer(50, (index) =>
      openByLink(visitorAt(`198.51.100.${index}`), browser, { token }),
    );
    expect([done.length, refused]).toEqual([1, 49]);
    expect(await prisma.user.count({ where: { email: "fifty@example.com" } })).toBe(1);
  });

  test("of two who ask for one address, whoever confirms first has it, and nobody waits in a ring", async () => {
    for (let round = 0; round < 5; round++) {
      const email = `contested-${round}@example.com`;
      const [one, other] = [await ask(email), await ask(email)];
      const { done, refused } = await hammer(10, (index) =>
        index % 2
          ? openByCode(visitorAt(), one.browser, one.code)
          : openByLink(visitorAt(`198.51.100.${index}`), other.browser, { token: other.token }),
      );
      expect([done.length, refused]).toEqual([1, 9]);
      expect(await prisma.signUp.count({ where: { email } })).toBe(0);
    }
  });

  test("a link that comes too late, because the address got an account meanwhile, opens none", async () => {
    const { token, browser } = await ask("late@example.com");
    await signUp(visitorAt(), account("late@example.com"), false);
    await expect(openByLink(visitorAt(), browser, { token })).rejects.toThrow(
      "This address has an account by now.",
    );
  });
});

test.each([
  ["123456", "123456"],
  [" 123 456 ", "123456"],
  ["１２３-４５６", "123456"],
])("digits may be typed as %j", (typed, code) => expect(CodeInput.parse({ code: typed })).toEqual({ code }));

test.each(["", "12345", "1234567", "12345a", "12345\0", "٣٣٣٣٣٣", { not: "1" }])(
  "%j are not six digits",
  (code) => expect(CodeInput.safeParse({ code }).success).toBe(false),
);

test("an account is pinned to the newest roadmap of several", async () => {
  await prisma.roadmap.create({ data: { version: 2, digest: "of a test" } });
  await signUp(visitorAt(), account("newest@example.com"), false);
  expect((await userOf("newest@example.com"))?.roadmapVersion).toBe(2);
});

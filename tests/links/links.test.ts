import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changePassword, signIn } from "@/lib/accounts/mutations";
import { prisma } from "@/lib/db";
import { askReset, changeEmail, confirmEmail, resetPassword, undoEmail } from "@/lib/links/mutations";
import { LinkInput, ResetInput } from "@/lib/links/schema";
import { PASSWORD } from "@/prisma/cast/load";
import { enter, look } from "@/tests/support/browser";
import { newToken, tokenHash } from "@/lib/token";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { visitorAt } from "@/tests/support/visitor";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));
beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  await prisma.mail.deleteMany();
});

const NEW = "quite another long sentence";
const DEAD = "This link does not work any more";
const emailOf = async (id: string) => (await prisma.user.findUniqueOrThrow({ where: { id } })).email;

/** The newest mail to an address, and the token of its link. */
async function mailTo(to: string) {
  const mail = await prisma.mail.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  return { ...mail, token: mail.text.match(/\/(?:reset|email|email\/undo)\/([\w-]{43})/)?.[1] ?? "" };
}

describe("a forgotten password", () => {
  test("is set anew by a mailed link, once; whoever was in is out, and the owner is told", async () => {
    const [{ cookie }, hers] = [await enter(people.jonas), await enter(people.priya)];
    await askReset(visitorAt(), people.jonas.email);
    const { token } = await mailTo(people.jonas.email);
    expect(JSON.stringify(await prisma.accountLink.findMany())).not.toContain(token);

    await resetPassword(visitorAt(), { token, password: NEW });
    expect(await look(cookie)).toBeNull();
    expect(await look(hers.cookie)).not.toBeNull();
    expect((await mailTo(people.jonas.email)).subject).toBe("Your password was changed");
    expect(await signIn(visitorAt(), { email: people.jonas.email, password: NEW })).toMatchObject({
      id: people.jonas.id,
    });
    await expect(resetPassword(visitorAt(), { token, password: NEW })).rejects.toThrow(DEAD);
  });

  test("nobody learns whether an address has an account: rows and audit are alike, only the mail differs", async () => {
    const count = async () => [
      await prisma.accountLink.count(),
      await prisma.mail.count(),
      await prisma.auditEntry.count(),
      await prisma.rateLimit.count(),
    ];
    const difference = async (email: string) => {
      const before = await count();
      await askReset(visitorAt(), email);
      return (await count()).map((now, index) => now - before[index]!);
    };
    await askReset(visitorAt(), "warm@example.com");
    expect(await difference("nobody@example.com")).toEqual(await difference(people.tomas.email));
    expect((await mailTo("nobody@example.com")).subject).toContain("There is no Throughline account");
    expect((await mailTo("nobody@example.com")).token).toBe("");
  });

  test("of fifty uses of one link at once exactly one sets a password", async () => {
    await askReset(visitorAt(), people.priya.email);
    const { token } = await mailTo(people.priya.email);
    const { done, refused } = await hammer(50, (index) =>
      resetPassword(visitorAt(`198.51.100.${index}`), { token, password: `${NEW} ${index}` }),
    );
    expect([done.length, refused]).toEqual([1, 49]);
  });

  test("links are three an hour from one place, and an older one still works", async () => {
    await askReset(visitorAt(), people.sara.email);
    const { token } = await mailTo(people.sara.email);
    for (let sent = 1; sent < 3; sent++) await askReset(visitorAt(), people.sara.email);
    await expect(askReset(visitorAt(), people.sara.email)).rejects.toThrow("Too many attempts.");
    await askReset(visitorAt("198.51.100.9"), people.sara.email);
    await resetPassword(visitorAt(), { token, password: NEW });
    expect(await prisma.accountLink.count({ where: { userId: people.sara.id } })).toBe(0);
  });

  test("a new password that is the owner’s name is refused, and the link is not spent", async () => {
    await askReset(visitorAt(), people.oleksandra.email);
    const { token } = await mailTo(people.oleksandra.email);
    await expect(
      resetPassword(visitorAt(), { token, password: "Oleksandra Hnatiuk-Vasylenko" }),
    ).rejects.toThrow("not built from your name");
    await resetPassword(visitorAt(), { token, password: NEW });
  });

  test("a link asked for under the old password ends with it", async () => {
    const { viewer } = await enter(people.ruben);
    await askReset(visitorAt(), people.ruben.email);
    const { token } = await mailTo(people.ruben.email);
    await changePassword(viewer, NEW);
    await expect(resetPassword(visitorAt(), { token, password: `${NEW} two` })).rejects.toThrow(DEAD);
  });
});

describe("a new address", () => {
  const to = (email: string) => ({ email, typed: null });

  test("counts when its owner confirms it, signed in; the old one is told, and the browser gets a new id", async () => {
    const { viewer, cookie } = await enter(people.maya);
    const asked = await changeEmail(
      viewer,
      { email: "maya.l@example.com", typed: "Maya.L@example.com" },
      true,
    );
    expect([await look(cookie), (await look(asked))?.id]).toEqual([null, viewer.sessionId]);
    expect(await emailOf(viewer.id)).toBe(people.maya.email);

    const { token } = await mailTo("maya.l@example.com");
    await expect(confirmEmail((await enter(people.sam)).viewer, token)).rejects.toThrow(DEAD);
    const confirmed = await confirmEmail(viewer, token);
    expect([await look(asked), (await look(confirmed))?.id]).toEqual([null, viewer.sessionId]);
    expect(await prisma.user.findUnique({ where: { id: viewer.id } })).toMatchObject({
      email: "maya.l@example.com",
      emailTyped: "Maya.L@example.com",
    });
    expect((await mailTo(people.maya.email)).text).toContain("maya.l@example.com");
    await expect(confirmEmail(viewer, token)).rejects.toThrow(DEAD);
  });

  test("that is taken is asked for like any other; only its owner hears that it is", async () => {
    const { viewer } = await enter(people.tomas);
    await changeEmail(viewer, to(people.sam.email), true);
    const mail = await mailTo(people.sam.email);
    expect([mail.subject, mail.token]).toEqual(["You have a Throughline account already", ""]);
    expect(await prisma.accountLink.count({ where: { userId: viewer.id, purpose: "EMAIL" } })).toBe(1);
  });

  test("that is the old one is refused, and costs nothing", async () => {
    const { viewer, cookie } = await enter(people.maya);
    const same = { email: viewer.email, typed: null };
    await expect(changeEmail(viewer, same, true)).rejects.toThrow("This is your address already.");
    expect((await look(cookie))?.id).toBe(viewer.sessionId);
    expect(await prisma.rateLimit.count()).toBe(0);
  });

  test("ends with the password it was asked for under", async () => {
    const { viewer } = await enter(people.sam);
    await changeEmail(viewer, to("sam.new@example.com"), true);
    const { token } = await mailTo("sam.new@example.com");
    await changePassword(viewer, NEW);
    await expect(confirmEmail(viewer, token)).rejects.toThrow(DEAD);
  });

  test("ends the links of the old one, but for the way back", async () => {
    const { viewer } = await enter(people.sam);
    await changeEmail(viewer, to("sam.first@example.com"), true);
    await askReset(visitorAt(), await emailOf(viewer.id));
    await changeEmail(viewer, to("sam.second@example.com"), false);
    expect(await prisma.accountLink.findMany({ where: { userId: viewer.id } })).toMatchObject([
      { purpose: "EMAIL_UNDO" },
    ]);
  });

  test("of fifty confirmations at once one counts", async () => {
    const { viewer } = await enter(people.priya);
    await changeEmail(viewer, to("priya.k@example.com"), true);
    const { token } = await mailTo("priya.k@example.com");
    await prisma.rateLimit.deleteMany();
    const { done, refused } = await hammer(20, () => confirmEmail(viewer, token));
    expect([done.length, refused]).toEqual([1, 19]);
    expect(await prisma.accountLink.count({ where: { userId: viewer.id } })).toBe(1);
  });

  test("that somebody else got first is refused, and nothing is half done", async () => {
    const [one, other] = [await enter(people.sara), await enter(people.ruben)];
    await changeEmail(one.viewer, to("both@example.com"), true);
    const first = await mailTo("both@example.com");
    await changeEmail(other.viewer, to("both@example.com"), true);
    const second = await mailTo("both@example.com");
    const { done, refused } = await hammer(2, (index) =>
      index ? confirmEmail(one.viewer, first.token) : confirmEmail(other.viewer, second.token),
    );
    expect([done.length, refused]).toEqual([1, 1]);
    expect(await prisma.user.count({ where: { email: "both@example.com" } })).toBe(1);
    expect(await prisma.accountLink.count({ where: { purpose: "EMAIL_UNDO", userId: one.viewer.id } })).toBe(
      (await emailOf(one.viewer.id)) === "both@example.com" ? 1 : 0,
    );
  });

  test("is asked for ten times a day, whoever asks: accounts are cheap, and it is one mailbox", async () => {
    const asks = async (index: number) =>
      changeEmail(
        (await enter(index % 2 ? people.tomas : people.sam)).viewer,
        to("crowded@example.com"),
        true,
      );
    for (let time = 0; time < 10; time++) await asks(time);
    await expect(asks(10)).rejects.toThrow("Too many attempts.");
    expect(await prisma.mail.count({ where: { to: "crowded@example.com" } })).toBe(10);
  });

  test("is asked for one at a time: the newest link counts", async () => {
    const { viewer } = await enter(people.oleksandra);
    await changeEmail(viewer, to("first@example.com"), true);
    await changeEmail(viewer, to("second@example.com"), true);
    const [first, second] = [await mailTo("first@example.com"), await mailTo("second@example.com")];
    await expect(confirmEmail(viewer, first.token)).rejects.toThrow(DEAD);
    await confirmEmail(viewer, second.token);
    expect(await emailOf(viewer.id)).toBe("second@example.com");
  });
});

describe("taking an address back", () => {
  test("undoes what a thief did, however often they moved it on, and shuts them out", async () => {
    const [owner, thief] = [await enter(people.jonas), await enter(people.jonas)];
    for (const email of ["thief-1@example.com", "thief-2@example.com"]) {
      await changeEmail(thief.viewer, { email, typed: null }, true);
      await confirmEmail(thief.viewer, (await mailTo(email)).token);
    }
    const [undo, thiefsUndo] = [await mailTo(people.jonas.email), await mailTo("thief-1@example.com")];
    expect(undo.text).toContain("thief-1@example.com");

    const { token } = await undoEmail(visitorAt(), undo.token);
    expect(await emailOf(people.jonas.id)).toBe(people.jonas.email);
    expect([await look(owner.cookie), await look(thief.cookie)]).toEqual([null, null]);
    for (const password of [PASSWORD, NEW, ""])
      await expect(signIn(visitorAt(), { email: people.jonas.email, password })).rejects.toThrow();
    await expect(undoEmail(visitorAt(), thiefsUndo.token)).rejects.toThrow(DEAD);

    await resetPassword(visitorAt(), { token, password: `${NEW} again` });
    expect(await signIn(visitorAt(), { email: people.jonas.email, password: `${NEW} again` })).toMatchObject({
      id: people.jonas.id,
    });
  });

  test("a thief who undoes their own last move first takes nothing from the owner’s way back", async () => {
    const { viewer } = await enter(people.tomas);
    for (const email of ["mover-1@example.com", "mover-2@example.com"]) {
      await changeEmail(viewer, { email, typed: null }, false);
    }
    const [owners, thiefs] = [await mailTo(people.tomas.email), await mailTo("mover-1@example.com")];
    await undoEmail(visitorAt(), thiefs.token);
    expect(await emailOf(viewer.id)).toBe("mover-1@example.com");
    await undoEmail(visitorAt(), owners.token);
    expect(await emailOf(viewer.id)).toBe(people.tomas.email);
  });

  test("by hand leaves the thief no way back either, and none by what they had moved on before", async () => {
    const { viewer } = await enter(people.sara);
    const hers = await emailOf(viewer.id);
    for (const email of ["away-1@example.com", "away-2@example.com", hers])
      await changeEmail((await enter(viewer)).viewer, { email, typed: null }, false);
    const [first, last] = [await mailTo("away-1@example.com"), await mailTo("away-2@example.com")];
    expect([last.text.includes(hers), last.token]).toEqual([true, ""]);
    await expect(undoEmail(visitorAt(), first.token)).rejects.toThrow(DEAD);
    expect(await emailOf(viewer.id)).toBe(hers);

    await changeEmail((await enter(viewer)).viewer, { email: "away-3@example.com", typed: null }, false);
    await undoEmail(visitorAt(), (await mailTo(hers)).token);
    expect(await emailOf(viewer.id)).toBe(hers);
  });

  test("of fifty at once one counts", async () => {
    const { viewer } = await enter(people.maya);
    const old = await emailOf(viewer.id);
    await changeEmail(viewer, { email: "maya.again@example.com", typed: null }, false);
    const { token } = await mailTo(old);
    const { done, refused } = await hammer(50, (index) => undoEmail(visitorAt(`198.51.100.${index}`), token));
    expect([done.length, refused]).toEqual([1, 49]);
    expect(await emailOf(viewer.id)).toBe(old);
  });
});

test("a link for a password holds for an hour, for an address a day, for the way back three", async () => {
  const { viewer } = await enter(people.ruben);
  await prisma.accountLink.deleteMany();
  await askReset(visitorAt(), await emailOf(viewer.id));
  await changeEmail(viewer, { email: "ruben.new@example.com", typed: null }, true);
  const asked = await prisma.accountLink.findMany();
  await confirmEmail(viewer, (await mailTo("ruben.new@example.com")).token);
  const hours = [...asked, ...(await prisma.accountLink.findMany())].map(({ purpose, expiresAt }) => [
    purpose,
    Math.round((expiresAt.getTime() - Date.now()) / 3_600_000),
  ]);
  expect(Object.fromEntries(hours)).toEqual({ RESET: 1, EMAIL: 24, EMAIL_UNDO: 72 });
});

describe("a link that has run out, or is good for something else,", () => {
  test.each(["RESET", "EMAIL", "EMAIL_UNDO"] as const)("does nothing as one for %s", async (wanted) => {
    const { viewer } = await enter(people.jonas);
    const account = await prisma.user.findUniqueOrThrow({ where: { id: viewer.id } });
    for (const [purpose, hours] of [
      ["RESET", 1],
      ["EMAIL", 1],
      ["EMAIL_UNDO", 1],
      [wanted, -1],
    ] as const) {
      if (purpose === wanted && hours > 0) continue;
      const token = newToken();
      const expiresAt = new Date(Date.now() + hours * 3_600_000);
      const link = {
        purpose,
        userId: viewer.id,
        email: "jonas.new@example.com",
        tokenHash: tokenHash(token),
        expiresAt,
      };
      await prisma.accountLink.create({ data: link });
      const use = {
        RESET: () => resetPassword(visitorAt(), { token, password: NEW }),
        EMAIL: () => confirmEmail(viewer, token),
        EMAIL_UNDO: () => undoEmail(visitorAt(), token),
      };
      await expect(use[wanted]()).rejects.toThrow(DEAD);
      expect(await prisma.accountLink.count({ where: { tokenHash: tokenHash(token) } })).toBe(1);
    }
    expect(await prisma.user.findUniqueOrThrow({ where: { id: viewer.id } })).toEqual(account);
  });
});

test.each([
  "",
  "x",
  "t".repeat(42),
  "t".repeat(44),
  `${"t".repeat(42)}\0`,
  "t".repeat(1000),
  { not: "x" },
  null,
])("a token like %j is none, and says so", (token) => {
  for (const schema of [LinkInput, ResetInput])
    expect(schema.safeParse({ token, password: NEW }).error?.issues[0]?.message).toBe(
      "This link is not whole. Open it again from the mail.",
    );
});

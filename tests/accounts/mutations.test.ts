import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changePassword, proveAgain, signIn } from "@/lib/accounts/mutations";
import { startProvenSession } from "@/lib/auth/sessions";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { PASSWORD } from "@/prisma/cast/load";
import { enter, look } from "@/tests/support/browser";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { visitorAt } from "@/tests/support/visitor";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));
beforeEach(async () => void (await prisma.rateLimit.deleteMany()));

const NEW = "quite another long sentence";

describe("signing in", () => {
  const sentence = "This address and this password do not belong together.";

  test("tells the right person from everybody else, in the same words", async () => {
    expect(await signIn(visitorAt(), { email: people.maya.email, password: PASSWORD })).toMatchObject({
      id: people.maya.id,
    });
    for (const [email, password] of [
      [people.maya.email, "wrong"],
      ["nobody@example.com", PASSWORD],
      [people.maya.email, `${PASSWORD}\0`],
      [people.maya.email, "\ud800"],
    ] as const)
      await expect(signIn(visitorAt(), { email, password })).rejects.toThrow(new Refusal(sentence));
  });

  test("a password typed in another Unicode form is the same one", async () => {
    const { viewer } = await enter(people.priya);
    await changePassword(viewer, "café au lait à Orléans".normalize("NFC"));
    const typed = "café au lait à Orléans".normalize("NFD");
    expect(await signIn(visitorAt(), { email: people.priya.email, password: typed })).toMatchObject({
      id: people.priya.id,
    });
  });

  test("slows down whoever guesses, and nobody else", async () => {
    const guess = () =>
      signIn(visitorAt("198.51.100.1"), { email: people.sam.email, password: "wrong" }).catch(
        (error: Error) => error.message,
      );
    for (let attempt = 0; attempt < 10; attempt++) expect(await guess()).toBe(sentence);
    expect(await guess()).toMatch(/^Too many attempts. Try again in \d+ minutes.$/);
    expect(
      await signIn(visitorAt("198.51.100.2"), { email: people.sam.email, password: PASSWORD }),
    ).toMatchObject({ id: people.sam.id });
  });

  test("begins no session with a password that was changed since it was proved", async () => {
    const { id, passwordHash } = await signIn(visitorAt(), { email: people.ruben.email, password: PASSWORD });
    const before = await startProvenSession({ userId: id, passwordHash }, visitorAt());
    expect((await look(before!))?.user.id).toBe(id);

    const { viewer } = await enter(people.ruben);
    await changePassword(viewer, NEW);
    expect(await startProvenSession({ userId: id, passwordHash }, visitorAt())).toBeNull();
    expect(await look(before!)).toBeNull();
  });
});

describe("showing once more that it is you", () => {
  test("gives this browser a new id, the old one opens nothing, and uses up no try", async () => {
    const { viewer, cookie } = await enter(people.sara);
    const renewed = await proveAgain(viewer, PASSWORD);
    expect([await look(cookie), (await look(renewed))?.id]).toEqual([null, viewer.sessionId]);
    expect(await prisma.rateLimit.count({ where: { count: { gt: 0 } } })).toBe(0);
  });

  test("cannot be guessed at large", async () => {
    const { viewer } = await enter(people.sara);
    for (let attempt = 0; attempt < 10; attempt++)
      await expect(proveAgain(viewer, "wrong")).rejects.toThrow("This is not your password.");
    await expect(proveAgain(viewer, PASSWORD)).rejects.toThrow("Too many attempts.");
  });
});

describe("a new password", () => {
  test("ends every other session, renews this one, and tells the owner", async () => {
    const here = await enter(people.jonas);
    const [his, hers] = [await enter(people.jonas), await enter(people.oleksandra)];
    const renewed = await changePassword(here.viewer, NEW);

    expect(await look(here.cookie)).toBeNull();
    expect(await look(his.cookie)).toBeNull();
    expect((await look(renewed))?.id).toBe(here.viewer.sessionId);
    expect(await look(hers.cookie)).not.toBeNull();
    expect(await prisma.mail.findFirst({ where: { to: people.jonas.email } })).toMatchObject({
      subject: "Your password was changed",
    });
    expect(
      await prisma.auditEntry.findFirst({ where: { subjectId: people.jonas.id, verb: "changePassword" } }),
    ).toMatchObject({ actorId: people.jonas.id, fields: ["passwordHash"] });
  });

  test("of two set at once in two browsers one counts, and nothing locks up", async () => {
    const browsers = await Promise.all([
      enter(people.tomas),
      enter(people.tomas),
      enter(people.tomas),
      enter(people.tomas),
    ]);
    const { done, refused } = await hammer(4, (index) =>
      changePassword(browsers[index]!.viewer, `${NEW} number ${index}`),
    );
    expect([done.length, refused]).toEqual([1, 3]);
    expect(await prisma.session.count({ where: { userId: people.tomas.id } })).toBe(1);
  });
});

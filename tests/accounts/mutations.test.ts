import { beforeAll, describe, expect, test } from "vitest";
import { changePassword, signIn, signUp } from "@/lib/accounts/mutations";
import { endSession, findSession, startProvenSession, startSession } from "@/lib/auth/sessions";
import { visitorFrom } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db";
import { PASSWORD } from "@/prisma/cast/load";
import { loadPeople, viewerOf, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const visitor = (address = "203.0.113.7") => visitorFrom(new Headers({ "x-throughline-address": address }));
const account = (email: string) => ({
  name: "Nina Novak",
  email,
  password: PASSWORD,
  timeZone: "Europe/Prague",
  next: null,
});
const days = (count: number) => new Date(Date.now() + count * 86_400_000);

describe("signing up", () => {
  test("opens an account on the newest roadmap and says so in the audit", async () => {
    const { id } = await signUp(visitor(), account("nina@example.com"));
    expect(await prisma.user.findUnique({ where: { id } })).toMatchObject({
      roadmapVersion: 1,
      timeZone: "Europe/Prague",
    });
    expect(await prisma.auditEntry.count({ where: { subjectId: id, verb: "signUp" } })).toBe(1);
  });

  test("refuses a taken address, kindly, and changes nothing", async () => {
    const before = await prisma.user.count();
    await expect(signUp(visitor(), account(people.maya.email))).rejects.toThrow(
      "This address already has an account. Sign in instead.",
    );
    expect(await prisma.user.count()).toBe(before);
  });

  test("keeps an odd time zone out", async () => {
    const { id } = await signUp(visitor(), { ...account("odd@example.com"), timeZone: "Mars/Olympus" });
    expect(await prisma.user.findUnique({ where: { id } })).toMatchObject({ timeZone: "UTC" });
  });
});

describe("signing in", () => {
  const sentence = "This address and this password do not belong together.";

  test("tells the right person from everybody else, in the same words", async () => {
    expect(await signIn(visitor(), { email: people.maya.email, password: PASSWORD })).toMatchObject({
      id: people.maya.id,
    });
    await expect(signIn(visitor(), { email: people.maya.email, password: "wrong" })).rejects.toThrow(
      sentence,
    );
    await expect(signIn(visitor(), { email: "nobody@example.com", password: PASSWORD })).rejects.toThrow(
      sentence,
    );
  });

  test("slows down whoever guesses, and nobody else", async () => {
    const guess = () =>
      signIn(visitor("198.51.100.1"), { email: people.sam.email, password: "wrong" }).catch(
        (error: Error) => error.message,
      );
    for (let attempt = 0; attempt < 10; attempt++) expect(await guess()).toBe(sentence);
    expect(await guess()).toMatch(/^Too many attempts. Try again in \d+ minutes.$/);
    expect(
      await signIn(visitor("198.51.100.2"), { email: people.sam.email, password: PASSWORD }),
    ).toMatchObject({ id: people.sam.id });
  });
});

describe("a session", () => {
  test("is a row: the cookie's id is not in it, and ending it ends it", async () => {
    const id = await startSession(people.sara.id);
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(await prisma.session.count({ where: { idHash: id } })).toBe(0);
    expect((await findSession(id, new Date()))?.user.email).toBe(people.sara.email);
    await endSession(id);
    expect(await findSession(id, new Date())).toBeNull();
  });

  test("ends after a week without a visit, and after thirty days in any case", async () => {
    const id = await startSession(people.sara.id);
    expect(await findSession(id, days(8))).toBeNull();
    for (let day = 6; day <= 29; day += 6) expect(await findSession(id, days(day))).not.toBeNull();
    expect(await findSession(id, days(31))).toBeNull();
  });

  test("a new password ends every session of that person and of nobody else", async () => {
    const [his, hers] = [await startSession(people.jonas.id), await startSession(people.priya.id)];
    await changePassword(await viewerOf(people.jonas.id), {
      currentPassword: PASSWORD,
      newPassword: "quite another long sentence",
    });
    expect(await findSession(his, new Date())).toBeNull();
    expect(await findSession(hers, new Date())).not.toBeNull();
  });

  test("does not begin with a password that was changed since it was proved", async () => {
    const { id, passwordHash } = await signIn(visitor(), { email: people.ruben.email, password: PASSWORD });
    const before = await startProvenSession({ userId: id, passwordHash });
    expect((await findSession(before!, new Date()))?.user.id).toBe(id);

    await changePassword(await viewerOf(id), {
      currentPassword: PASSWORD,
      newPassword: "quite another long sentence",
    });
    expect(await startProvenSession({ userId: id, passwordHash })).toBeNull();
    expect(await prisma.session.count({ where: { userId: id } })).toBe(0);
  });
});

import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { clearOldMail } from "@/lib/mail/jobs";
import { eraseMailTo, post } from "@/lib/mail/mutations";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeEach(async () => {
  await prisma.mail.deleteMany();
  await prisma.user.deleteMany({ where: { email: "leaver@example.com" } });
  people ??= await loadPeople();
});

const subjects = async () =>
  (await prisma.mail.findMany({ orderBy: { id: "asc" } })).map(({ subject }) => subject);
const write = (subject: string, to: string, memberId?: string) =>
  post(prisma, { to, subject, text: "Hello", ...(memberId && { memberId }) });

test("a mail is erased with the member it tells of", async () => {
  const { id } = await prisma.user.create({
    data: { name: "Leaver", email: "leaver@example.com", passwordHash: "x", roadmapVersion: 1 },
  });
  await write("Leaver asks you", "somebody@example.com", id);
  await write("Maya asks you", "somebody@example.com", people.maya.id);
  await prisma.user.delete({ where: { id } });
  expect(await subjects()).toEqual(["Maya asks you"]);
});

test("what was on its way to an address is erased with it", async () => {
  await write("To them", "leaver@example.com");
  await write("To another", "stayer@example.com");
  await prisma.$transaction((tx) => eraseMailTo(tx, "leaver@example.com"));
  expect(await subjects()).toEqual(["To another"]);
});

test("what nobody took is kept for thirty days", async () => {
  await write("Waiting", "somebody@example.com");
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  expect(await clearOldMail(days(29))).toBe(0);
  expect(await clearOldMail(days(31))).toBe(1);
  expect(await subjects()).toEqual([]);
});

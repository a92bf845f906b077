import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import {
  acceptInvitation,
  declineInvitation,
  endMentorship,
  inviteMentor,
  withdrawInvitation,
} from "@/lib/mentorships/mutations";
import { findPublicInvitation } from "@/lib/mentorships/queries";
import { tokenHash } from "@/lib/token";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const invite = (email: string, from = people.sam) =>
  inviteMentor(from, {
    formKey: crypto.randomUUID(),
    email,
    message: "Will you?",
    sharesSteps: true,
    sharesSkills: true,
  });
const tokenOf = ({ link }: { link: string | null }) => link!.split("/").at(-1)!;

describe("an invitation", () => {
  test("is kept without its token, and its mail carries the link", async () => {
    const token = tokenOf(await invite(people.priya.email));
    expect(token).toMatch(/^[\w-]{43}$/);
    const row = await prisma.invitation.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } });
    expect(JSON.stringify(row)).not.toContain(token);
    const mail = await prisma.mail.findFirstOrThrow({
      where: { to: people.priya.email },
      orderBy: { createdAt: "desc" },
    });
    expect(mail.text).toContain(`http://localhost:3000/invitations/${token}`);
    expect(mail.subject).toBe("Sam Osei asks you to be their mentor");
  });

  test("answered twice at once is answered once", async () => {
    const token = tokenOf(await invite(people.jonas.email));
    const { done, refused } = await hammer(8, () => acceptInvitation(people.jonas, token));
    expect([done.length, refused]).toEqual([1, 7]);
    expect(
      await prisma.mentorship.count({
        where: { menteeId: people.sam.id, mentorId: people.jonas.id, state: "ACTIVE" },
      }),
    ).toBe(1);
  });

  test("accepted and declined at once is one of the two", async () => {
    const token = tokenOf(await invite(people.tomas.email));
    const { done } = await hammer<unknown>(2, (i) =>
      i === 0 ? acceptInvitation(people.tomas, token) : declineInvitation(people.tomas, token),
    );
    expect(done).toHaveLength(1);
  });

  test("after a withdrawal the same person can be invited again", async () => {
    const { link } = await invite("again@example.com");
    const { id } = await prisma.invitation.findUniqueOrThrow({
      where: { tokenHash: tokenHash(tokenOf({ link })) },
    });
    await withdrawInvitation(people.sam, id);
    expect((await invite("again@example.com")).link).not.toBe(link);
  });

  test("that has run out makes room for a new one", async () => {
    const token = tokenOf(await invite("late@example.com"));
    await prisma.invitation.update({
      where: { tokenHash: tokenHash(token) },
      data: { expiresAt: new Date(0) },
    });
    await invite("late@example.com");
  });

  test("tells whoever holds the link, and nobody else", async () => {
    const token = tokenOf(await invite("open@example.com"));
    expect(await findPublicInvitation(token)).toMatchObject({
      email: "open@example.com",
      inviter: { name: "Sam Osei" },
    });
    expect(await findPublicInvitation(`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBeNull();
  });
});

test("five invitations may be open, also for a crowd of forms", async () => {
  const { done, refused } = await hammer(12, (i) => invite(`crowd${i}@example.com`, people.ruben));
  expect([done.length, refused]).toEqual([5, 7]);
});

test("one address is not written to again and again", async () => {
  for (let round = 0; round < 3; round++) {
    await invite("pestered@example.com", people.priya);
    const { id } = await prisma.invitation.findFirstOrThrow({
      where: { email: "pestered@example.com", state: "SENT" },
    });
    await withdrawInvitation(people.priya, id);
  }
  await expect(invite("pestered@example.com", people.priya)).rejects.toThrow("Too many attempts.");
  expect(await prisma.mail.count({ where: { to: "pestered@example.com" } })).toBe(3);
});

test("one’s own address is refused", async () => {
  await expect(invite(people.sam.email)).rejects.toThrow(
    "You cannot be your own mentor. Invite somebody else.",
  );
});

test("both sides ending at once end it once", async () => {
  const { id } = await prisma.mentorship.findFirstOrThrow({
    where: { menteeId: people.maya.id, mentorId: people.tomas.id, state: "ACTIVE" },
  });
  const { done, refused } = await hammer(2, (i) => endMentorship(i === 0 ? people.maya : people.tomas, id));
  expect([done.length, refused]).toEqual([1, 1]);
});

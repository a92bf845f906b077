import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import {
  acceptInvitation,
  answerInvitee,
  askInviter,
  declineInvitation,
  inviteMentor,
  withdrawInvitation,
} from "@/lib/invitations/mutations";
import { findPublicInvitation } from "@/lib/invitations/queries";
import { tokenHash } from "@/lib/token";
import { toldTo } from "@/tests/support/told";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { invitationInput } from "@/tests/support/invitation";
import { hammer } from "@/tests/support/hammer";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const invite = (email: string, from = people.sam) => inviteMentor(from, invitationInput({ email }));
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
      i === 0
        ? acceptInvitation(people.tomas, token)
        : declineInvitation(people.tomas, { token, reason: "FULL", words: null }),
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

test.each([
  ["2026-12-09", true],
  ["2026-12-10", false],
  ["2028-11-25", false],
  ["2028-11-26", true],
])("an end on %s is refused: %s", async (endsOn, isRefused) => {
  await prisma.rateLimit.deleteMany();
  await prisma.invitation.deleteMany({ where: { inviterId: people.jonas.id } });
  const invited = inviteMentor(
    people.jonas,
    invitationInput({ email: "ends@example.com", endsOn }),
    new Date("2026-11-25T12:00:00Z"),
  );
  if (isRefused) await expect(invited).rejects.toThrow("at least 15 days and at most two years away");
  else expect((await invited).link).not.toBeNull();
});

test("the terms that were proposed are the first agreement, signed by both", async () => {
  const { maya, priya } = people;
  const terms = { cadence: "WEEKLY", monthlyHours: 3, answerDays: 7, areaKeys: ["technical"] } as const;
  const { link } = await inviteMentor(
    maya,
    invitationInput({
      email: priya.email,
      message: "One launch, together",
      ...terms,
      areaKeys: [...terms.areaKeys, "technical"],
      endsOn: "2027-06-30",
    }),
  );
  await acceptInvitation(priya, tokenOf({ link }));
  const [agreement, ...others] = await prisma.agreement.findMany({
    where: { mentorship: { menteeId: maya.id, mentorId: priya.id } },
  });
  expect(others).toEqual([]);
  expect(agreement).toMatchObject({
    ...terms,
    goals: "One launch, together",
    endsOn: new Date("2027-06-30"),
  });
  expect(agreement!.menteeSignedAt!.getTime()).toBeLessThan(agreement!.mentorSignedAt!.getTime());
});

describe("somebody who asks before they answer", () => {
  test("asks three times at most, and both sides are told", async () => {
    const { tomas, jonas } = people;
    const token = tokenOf(await invite(jonas.email, tomas));
    await prisma.notice.deleteMany();
    const { id: invitationId } = await prisma.invitation.findUniqueOrThrow({
      where: { tokenHash: tokenHash(token) },
    });
    for (const round of [1, 2, 3]) {
      await askInviter(jonas, { token, question: `Question ${round}` });
      await expect(askInviter(jonas, { token, question: "Too soon" })).rejects.toThrow(
        "waits for its answer",
      );
      await answerInvitee(tomas, { invitationId, answer: `Answer ${round}` });
    }
    await expect(askInviter(jonas, { token, question: "A fourth" })).rejects.toThrow(
      "You asked three times.",
    );
    expect(await toldTo(tomas)).toEqual(Array(3).fill(`${jonas.name} has a question about your invitation`));
    const mails = await prisma.mail.findMany({
      where: { to: jonas.email, subject: `${tomas.name} answered your question` },
      orderBy: { createdAt: "asc" },
    });
    expect(mails.map(({ text }) => /Answer \d/.exec(text)?.[0])).toEqual([
      "Answer 1",
      "Answer 2",
      "Answer 3",
    ]);
    await acceptInvitation(jonas, token);
  });

  test("two questions at once are one", async () => {
    const token = tokenOf(await invite(people.ruben.email, people.priya));
    const { done } = await hammer(4, (i) => askInviter(people.ruben, { token, question: `At once ${i}` }));
    expect(done).toHaveLength(1);
  });

  test("is not written to once they are leaving", async () => {
    const { maya, sam } = people;
    const token = tokenOf(await invite(sam.email, maya));
    await askInviter(sam, { token, question: "And then?" });
    const { id: invitationId } = await prisma.invitation.findUniqueOrThrow({
      where: { tokenHash: tokenHash(token) },
    });
    await prisma.user.update({ where: { id: sam.id }, data: { eraseAt: new Date(Date.now() + 1e6) } });
    await answerInvitee(maya, { invitationId, answer: "You left" });
    await prisma.user.update({ where: { id: sam.id }, data: { eraseAt: null } });
    expect(await prisma.mail.count({ where: { to: sam.email, text: { contains: "You left" } } })).toBe(0);
  });
});

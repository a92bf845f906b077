import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { blockPerson, unblockPerson } from "@/lib/blocks/mutations";
import { findBlockWith } from "@/lib/blocks/queries";
import { prisma } from "@/lib/db";
import { standingOfInvitation } from "@/lib/invitations/invitation";
import { acceptInvitation, answerInvitee, askInviter, inviteMentor } from "@/lib/invitations/mutations";
import {
  findPublicInvitation,
  listInvitationsToAnswer,
  listSentInvitations,
} from "@/lib/invitations/queries";
import { listPast } from "@/lib/mentorships/queries";
import { LIVE } from "@/lib/mentorships/mentorship";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { invitationInput } from "@/tests/support/invitation";
import { keepWorld } from "@/tests/support/world";

const token = castToken("sara", "priya");
let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  await prisma.invitation.update({
    where: { id: target.invitation },
    data: { expiresAt: new Date(Date.now() + 1e6) },
  });
});
afterEach(async () => void (await restore()));

test("nothing of whoever is blocked arrives, and to them all looks as before", async () => {
  const { sara, priya } = people;
  await blockPerson(priya, sara.id);
  expect(await listInvitationsToAnswer(priya, new Date())).toEqual([]);
  await expect(acceptInvitation(priya, token)).rejects.toThrow("cannot be accepted");
  const [sent] = await listSentInvitations(sara);
  expect(sent).toMatchObject({ state: "SENT", answeredAt: null });

  await prisma.invitation.update({
    where: { id: target.invitation },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  await prisma.mail.deleteMany();
  const { link } = await inviteMentor(sara, invitationInput({ email: priya.email }));
  expect(link).toContain("/invitations/");
  expect(await prisma.mail.count()).toBe(0);
  expect(await listInvitationsToAnswer(priya, new Date())).toEqual([]);
});

test("whoever blocked takes back what they sent, and cannot ask by mistake", async () => {
  const { sara, priya } = people;
  await metBefore();
  await blockPerson(sara, priya.id);
  const invitation = (await findPublicInvitation(token))!;
  const seen = async (viewer: typeof priya) =>
    standingOfInvitation(invitation, viewer, new Date(), await findBlockWith(viewer, sara.id));
  expect(invitation.state).toBe("WITHDRAWN");
  expect(await seen(priya)).toBe("withdrawn");
  await expect(inviteMentor(sara, invitationInput({ email: priya.email }))).rejects.toThrow(
    "You blocked this person.",
  );
  await unblockPerson(sara, priya.id);
  await inviteMentor(sara, invitationInput({ email: priya.email }));
});

test("an answer to a question does not reach whoever blocked meanwhile", async () => {
  const { sara, priya } = people;
  await askInviter(priya, { token, question: "How often?" });
  await blockPerson(priya, sara.id);
  await prisma.mail.deleteMany();
  await answerInvitee(sara, { invitationId: target.invitation, answer: "Monthly" });
  expect(await prisma.mail.count()).toBe(0);
});

test("the link that anybody may use is no way round a block", async () => {
  const { sara, priya, tomas } = people;
  await prisma.invitation.update({
    where: { id: target.invitation },
    data: { email: "elsewhere@example.com", anybody: true },
  });
  await prisma.block.create({ data: { blockerId: sara.id, blockedId: priya.id } });
  await expect(acceptInvitation(priya, token)).rejects.toThrow("cannot be accepted");
  await acceptInvitation(tomas, token);
});

test("whoever is blocked sees an end, as whoever left would leave it", async () => {
  const { maya, tomas } = people;
  await blockPerson(tomas, maya.id);
  const past = await listPast(maya);
  expect(past.map(({ id }) => id)).toContain(target.mentorship);
  expect(JSON.stringify(past)).not.toMatch(/BLOCK/i);
  expect(await prisma.reviewRequest.findUnique({ where: { id: target.request } })).toMatchObject({
    state: "WITHDRAWN",
  });
});

test("a yes and a block at once leave nothing that runs", { timeout: 120_000 }, async () => {
  const { sara, priya } = people;
  for (let round = 0; round < 50; round++) {
    await prisma.block.deleteMany();
    await prisma.mentorship.deleteMany({ where: { menteeId: sara.id } });
    await metBefore();
    await prisma.invitation.update({
      where: { id: target.invitation },
      data: { state: "VIEWED", inviteeId: null, answeredAt: null },
    });
    await hammer<unknown>(2, (i) =>
      (i + round) % 2 === 0 ? acceptInvitation(priya, token) : blockPerson(sara, priya.id),
    );
    const left = await prisma.mentorship.findMany({ where: { menteeId: sara.id, state: { in: [...LIVE] } } });
    expect(left).toEqual([]);
    expect(await prisma.block.count()).toBe(1);
  }
});

/** Whoever was only sent an invitation is an address so far, and nobody to block. */
const metBefore = () =>
  prisma.mentorship.create({
    data: {
      menteeId: people.sara.id,
      mentorId: people.priya.id,
      state: "ENDED",
      overAt: new Date(0),
    },
  });

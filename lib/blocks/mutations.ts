import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { blockableBy, setBy } from "@/lib/blocks/policy";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { moves } from "@/lib/invitations/invitation";
import { recordMove } from "@/lib/invitations/move";
import { withdrawableBy } from "@/lib/invitations/policy";
import { LIVE, standingOf } from "@/lib/mentorships/mentorship";
import { heldRow, recordMove as recordMentorship } from "@/lib/mentorships/move";
import { holdPair } from "@/lib/mentorships/pair";
import { withdrawWaiting } from "@/lib/milestones/release";
import { mailNothingBetween } from "@/lib/notices/mutations";

/**
 * Parts the viewer from somebody at once. What runs between them is over, nothing waits, no invitation and no mail passes
 * any more. The other is told nothing: to them it looks like something that ended, or was withdrawn.
 */
export async function blockPerson(viewer: Viewer, personId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    await holdPair(tx, viewer.id, personId);
    const known = await tx.user.count({ where: { AND: [{ id: personId }, blockableBy(viewer)] } });
    if (known === 0) throw new Refusal("You can only block somebody you have met here.");
    const { count } = await tx.block.createMany({
      data: [{ blockerId: viewer.id, blockedId: personId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal("You blocked this person already.");
    await withdrawBetween(tx, viewer, personId, now);
    await partFrom(tx, viewer, personId, now);
    await mailNothingBetween(tx, viewer.id, personId);
    await recordBlock(tx, viewer, "blockPerson", personId);
  });
}

/** By whoever set it. Nothing comes back by itself: an invitation can begin anew. */
export async function unblockPerson(viewer: Viewer, personId: string) {
  await onBehalfOf(viewer, async (tx) => {
    await holdPair(tx, viewer.id, personId);
    const { count } = await tx.block.deleteMany({
      where: { AND: [{ blockedId: personId }, setBy(viewer)] },
    });
    if (count === 0) throw new Refusal("This block is lifted already.");
    const parted = await tx.mentorship.updateManyAndReturn({
      where: { AND: [between(viewer.id, personId), { state: "BLOCKED", endedById: viewer.id }] },
      data: { state: "ENDED" },
      select: { id: true },
    });
    for (const { id } of parted) await recordMentorship(tx, viewer, "unblockPerson", id, "BLOCKED", "ENDED");
    await recordBlock(tx, viewer, "unblockPerson", personId);
  });
}

/** Those the viewer wrote are taken back. Those of the other wait until they run out, and nobody can answer them. */
async function withdrawBetween(tx: Transaction, viewer: Viewer, personId: string, now: Date) {
  const person = await tx.user.findUniqueOrThrow({ where: { id: personId }, select: { email: true } });
  const withdrawn = await tx.invitation.updateManyAndReturn({
    where: { AND: [withdrawableBy(viewer), { email: person.email }] },
    data: { state: moves.withdrawInvitation.to, answeredAt: now },
    select: { id: true },
  });
  for (const { id } of withdrawn) await recordMove(tx, viewer, "withdrawInvitation", id);
}

async function partFrom(tx: Transaction, viewer: Viewer, personId: string, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM "Mentorship"
    WHERE ("menteeId", "mentorId") IN ((${viewer.id}::uuid, ${personId}::uuid), (${personId}::uuid, ${viewer.id}::uuid))
    ORDER BY "id" FOR NO KEY UPDATE`;
  const live = await tx.mentorship.findMany({
    where: { AND: [between(viewer.id, personId), { state: { in: [...LIVE] } }] },
    select: { id: true, ...heldRow },
  });
  for (const { id, ...row } of live) {
    await tx.mentorship.update({
      where: { id },
      data: { state: "BLOCKED", overAt: now, endedById: viewer.id },
      select: { id: true },
    });
    await tx.mentorshipPause.updateMany({
      where: { mentorshipId: id, endsAt: { gt: now } },
      data: { endsAt: now },
    });
    await withdrawWaiting(tx, { mentorshipId: id });
    await recordMentorship(tx, viewer, "blockPerson", id, standingOf(row, now), "BLOCKED");
  }
}

const between = (one: string, other: string) => ({
  OR: [
    { menteeId: one, mentorId: other },
    { menteeId: other, mentorId: one },
  ],
});

const recordBlock = (tx: Transaction, { id }: Viewer, verb: string, subjectId: string) =>
  record(tx, { actorId: id, verb, subject: "Block", subjectId });

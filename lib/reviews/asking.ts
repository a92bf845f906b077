import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, today } from "@/lib/days";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { grantedBy } from "@/lib/mentorships/policy";
import { freeze } from "@/lib/reviews/freeze";
import { recordStage } from "@/lib/reviews/moves";
import { submittableBy } from "@/lib/reviews/policy";
import { FAR_DAYS } from "@/lib/reviews/request";
import type { ReviewRequestInput } from "@/lib/reviews/schema";

/** The milestone's current version, frozen, before the mentor of one of the viewer's mentorships. */
export async function ask(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  { milestoneId, mentorshipId, questions, wantedBy }: ReviewRequestInput,
  now: Date,
) {
  refuseUnlikely(wantedBy, today(viewer.timeZone, now));
  const reviewerId = await holdMentorship(tx, viewer, mentorshipId);
  await submit(tx, viewer, milestoneId);
  await closeReleased(tx, viewer, milestoneId);
  const version = await versionToShow(tx, milestoneId);
  await freeze(tx, milestoneId, version);
  await tx.reviewRequest.create({
    data: {
      id,
      ...{ milestoneId, version, requesterId: viewer.id, reviewerId, mentorshipId, questions },
      wantedBy: wantedBy && new Date(wantedBy),
      createdAt: now,
      waitingSince: now,
    },
    select: { id: true },
  });
}

/** From here on the milestone is in review. */
export async function submit(tx: Transaction, viewer: Viewer, milestoneId: string) {
  const { count } = await tx.milestone.updateMany({
    where: { AND: [{ id: milestoneId }, submittableBy(viewer)] },
    data: { state: "IN_REVIEW" },
  });
  if (count === 0)
    throw new Refusal("This version cannot be submitted: it is waiting for a mentor or verified already.");
}

/** Whoever asks anew has gone on without the answer that did not come. The milestone is held by then. */
async function closeReleased(tx: Transaction, viewer: Viewer, milestoneId: string) {
  const closed = await tx.reviewRequest.updateManyAndReturn({
    where: { milestoneId, state: "RELEASED" },
    data: { state: "UNREVIEWED" },
    select: { id: true },
  });
  for (const { id } of closed)
    await recordStage(tx, viewer.id, id, { verb: "goOnWithout", from: "released", to: "unreviewed" });
}

/** The mentorship stays as it is until this change is through, or the change is refused. */
export async function holdMentorship(tx: Transaction, viewer: Viewer, id: string) {
  const [mentorship] = await tx.mentorship.updateManyAndReturn({
    where: { AND: [{ id }, grantedBy(viewer)] },
    data: { state: "ACTIVE" },
    select: { mentorId: true },
  });
  if (!mentorship) throw new Refusal("Choose one of your mentors.");
  return mentorship.mentorId;
}

/** A version that was judged is not judged again: ticked points make the next one, and nothing new is refused. */
async function versionToShow(tx: Transaction, milestoneId: string) {
  const { version } = await tx.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
    select: { version: true },
  });
  const judged = await tx.verdict.findFirst({
    where: { kind: { not: "CANNOT_JUDGE" }, revokedAt: null, request: { milestoneId, version } },
    select: { points: { where: { resolvedAt: { not: null } }, select: { id: true } } },
  });
  if (!judged) return version;
  if (judged.points.length === 0)
    throw new Refusal(
      "Nothing has changed since the last verdict. Edit the milestone or tick off a point first.",
    );
  await tx.milestone.update({
    where: { id: milestoneId },
    data: { version: version + 1 },
    select: { id: true },
  });
  return version + 1;
}

/** A day to be wished for: from today on, within a year. */
function refuseUnlikely(wantedBy: string | null, day: string) {
  if (!wantedBy) return;
  if (wantedBy < day) throw new Refusal("That day is over. Choose today or a later one, or leave it open.");
  if (wantedBy > addDays(day, FAR_DAYS))
    throw new Refusal("That is more than a year away. Choose an earlier day, or leave it open.");
}

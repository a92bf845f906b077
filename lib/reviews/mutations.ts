import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { skillsSharedThrough } from "@/lib/grants/policy";
import { hold } from "@/lib/mentorships/move";
import { askableBy } from "@/lib/mentorships/policy";
import { release } from "@/lib/milestones/release";
import { freeze } from "@/lib/reviews/freeze";
import { decidableBy, submittableBy, tickableBy, withdrawableBy } from "@/lib/reviews/policy";
import type { MenteeRatingsInput, PointInput, ReviewRequestInput, VerdictInput } from "@/lib/reviews/schema";
import { areasOf, keepRatings } from "@/lib/skills/mutations";

// Rows are locked in one order everywhere, mentorship, milestone, request, so that no two changes wait for each other.

/** Puts the milestone's current version, frozen, before one of the viewer's mentors. */
export async function requestReview(viewer: Viewer, input: ReviewRequestInput) {
  try {
    return await onBehalfOf(viewer, async (tx) => {
      const id = uuid();
      const asked = await claimForm(tx, viewer, input, id);
      if (asked) return { id: asked };

      const { milestoneId, mentorshipId, question } = input;
      const reviewerId = await holdMentorship(tx, viewer, mentorshipId);
      const { count } = await tx.milestone.updateMany({
        where: { AND: [{ id: milestoneId }, submittableBy(viewer)] },
        data: { state: "IN_REVIEW" },
      });
      if (count === 0)
        throw new Refusal(
          "This version cannot be submitted: it is waiting for a mentor or verified already.",
        );

      const version = await versionToShow(tx, milestoneId);
      await freeze(tx, milestoneId, version);
      await tx.reviewRequest.create({
        data: { id, milestoneId, version, requesterId: viewer.id, reviewerId, mentorshipId, question },
        select: { id: true },
      });
      await record(tx, {
        actorId: viewer.id,
        verb: "requestReview",
        subject: "ReviewRequest",
        subjectId: id,
      });
      return { id };
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("This milestone is waiting for a mentor already.");
    throw error;
  }
}

export async function withdrawRequest(viewer: Viewer, requestId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const request = await tx.reviewRequest.findFirst({
      where: { AND: [{ id: requestId }, withdrawableBy(viewer)] },
      select: { milestoneId: true },
    });
    if (!request) throw new Refusal("This request is not waiting any more.");
    await release(tx, [request.milestoneId]);
    const { count } = await tx.reviewRequest.updateMany({
      where: { AND: [{ id: requestId }, withdrawableBy(viewer)] },
      data: { state: "WITHDRAWN" },
    });
    if (count === 0) throw new Refusal("Your mentor answered a moment ago. Reload the page to read it.");
    await record(tx, {
      actorId: viewer.id,
      verb: "withdrawRequest",
      subject: "ReviewRequest",
      subjectId: requestId,
    });
  });
}

/** One verdict for one frozen version: of several at once the first counts, because the state is in the write. */
export async function giveVerdict(viewer: Viewer, { requestId, kind, note, points }: VerdictInput) {
  await onBehalfOf(viewer, async (tx) => {
    const decidable = { AND: [{ id: requestId }, decidableBy(viewer)] };
    const request = await tx.reviewRequest.findFirst({
      where: decidable,
      select: { milestoneId: true, version: true },
    });
    if (!request) throw new Refusal("This request is not waiting for your verdict.");

    await markMilestone(tx, request, kind);
    const { count } = await tx.reviewRequest.updateMany({ where: decidable, data: { state: "DECIDED" } });
    if (count === 0) throw new Refusal("This request was decided or withdrawn a moment ago.");

    if (kind !== "CANNOT_JUDGE") await supersede(tx, request.milestoneId);
    const asked = kind === "CHANGES_REQUESTED" ? points : [];
    await tx.verdict.create({
      data: {
        requestId,
        kind,
        note,
        points: { create: asked.map((text, position) => ({ position, text })) },
      },
      select: { requestId: true },
    });
    await record(tx, {
      actorId: viewer.id,
      verb: "giveVerdict",
      subject: "ReviewRequest",
      subjectId: requestId,
      fields: ["verdict"],
    });
  });
}

/** The member ticks a point off, or takes the tick back, until they resubmit. */
export async function tickPoint(viewer: Viewer, { pointId, resolved }: PointInput) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.reviewPoint.updateMany({
      where: { AND: [{ id: pointId }, tickableBy(viewer)] },
      data: { resolvedAt: resolved ? new Date() : null },
    });
    if (count === 0) throw new Refusal("This point cannot be ticked any more.");
    await record(tx, {
      actorId: viewer.id,
      verb: "tickPoint",
      subject: "ReviewPoint",
      subjectId: pointId,
      fields: ["resolvedAt"],
    });
  });
}

/** A mentor says what level they have seen, on the same scale and kept apart from what the member claims. */
export async function rateMentee(viewer: Viewer, { menteeId, ...input }: MenteeRatingsInput) {
  await onBehalfOf(viewer, async (tx) => {
    const areaKeys = await areasOf(tx, input);
    // Written, not read: consent taken back at the same moment waits for these ratings, or refuses them.
    const [shared] = await tx.mentorship.updateManyAndReturn({
      where: { AND: [{ menteeId }, skillsSharedThrough(viewer, new Date(), areaKeys)] },
      data: { mentorId: viewer.id },
      select: { mentee: { select: { id: true, roadmapVersion: true } } },
    });
    if (!shared) throw new Refusal("This member does not share these skills with you.");
    await keepRatings(tx, viewer, shared.mentee, input, "rateMentee");
  });
}

/** The mentorship stays as it is until this change is through, or the change is refused. */
async function holdMentorship(tx: Transaction, viewer: Viewer, id: string) {
  await hold(tx, id);
  const mentorship = await tx.mentorship.findFirst({
    where: { AND: [{ id }, askableBy(viewer, new Date())] },
    select: { mentorId: true },
  });
  if (!mentorship) throw new Refusal("Choose one of your mentors, with whom nothing is paused now.");
  return mentorship.mentorId;
}

/** A version that was judged is not judged again: ticked points make the next one, and nothing new is refused. */
async function versionToShow(tx: Transaction, milestoneId: string) {
  const { version } = await tx.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
    select: { version: true },
  });
  const judged = await tx.verdict.findFirst({
    where: { kind: { not: "CANNOT_JUDGE" }, request: { milestoneId, version } },
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

/** What was said of earlier versions is history once a later one is judged. */
const supersede = (tx: Transaction, milestoneId: string) =>
  tx.verdict.updateMany({
    where: { supersededAt: null, request: { milestoneId } },
    data: { supersededAt: new Date() },
  });

/** An edit made while the mentor was reading leaves the newer text unverified. */
async function markMilestone(
  tx: Transaction,
  { milestoneId, version }: { milestoneId: string; version: number },
  kind: VerdictInput["kind"],
) {
  const [milestone] = await tx.$queryRaw<{ version: number }[]>`
    SELECT "version" FROM "Milestone" WHERE "id" = ${milestoneId}::uuid FOR UPDATE`;
  if (kind === "CANNOT_JUDGE") return void (await release(tx, [milestoneId]));
  const after = {
    ENDORSED: { state: milestone?.version === version ? "VERIFIED" : "LOGGED", verifiedVersion: version },
    CHANGES_REQUESTED: { state: "CHANGES_REQUESTED" },
  } as const;
  await tx.milestone.updateMany({ where: { id: milestoneId }, data: after[kind] });
}

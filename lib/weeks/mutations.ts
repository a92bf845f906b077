import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, mondayOf, monthOf, today } from "@/lib/days";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { claimForm } from "@/lib/limits/mutations";
import { grantedBy } from "@/lib/mentorships/policy";
import { forget, notify, settle } from "@/lib/notices/mutations";
import { checkInsOf, weeksOf } from "@/lib/weeks/policy";
import type { CheckInInput, WeekInput } from "@/lib/weeks/schema";
import { splitOf } from "@/lib/weeks/split";

/** Keeps one look back on one week, and to which mentors it is shown. */
export async function saveWeek(viewer: Viewer, input: WeekInput, now = new Date()) {
  const { monday, revision, progress, plans, problems, setAside, show } = input;
  const split = splitOf(input);
  if (mondayOf(monday) !== monday)
    throw new Refusal("A week begins on a Monday. Open it from the list again.");
  if (!progress && !plans && !problems && !split && !setAside)
    throw new Refusal("Write a line, or say where your time went. A week without a review is just a gap.");
  const content = {
    progress,
    plans,
    problems,
    setAside,
    splitUnit: split && input.unit,
    ...(split ?? { code: null, coordination: null, communication: null, strategy: null }),
  };
  await onBehalfOf(viewer, async (tx) => {
    const id = uuid();
    if (await claimForm(tx, viewer, input, id)) return;
    const reviewId =
      revision === 0
        ? await begin(tx, viewer, { id, monday: new Date(monday), ...content }, now)
        : await goOn(tx, viewer, { monday: new Date(monday), revision, ...content }, now);
    await showTo(tx, viewer, { id: reviewId, monday }, show, now);
    await record(tx, {
      actorId: viewer.id,
      verb: "saveWeek",
      subject: "WeekReview",
      subjectId: reviewId,
      fields: [...Object.keys(content), "shares"],
    });
  });
}

/** The week is a gap again, and nobody reads it any more. */
export async function removeWeek(viewer: Viewer, reviewId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const readers = await readersOf(tx, { reviewId });
    const where = { AND: [{ id: reviewId }, weeksOf(viewer)] };
    const week = await tx.weekReview.findFirst({ where, select: { monday: true } });
    const { count } = await tx.weekReview.deleteMany({ where });
    if (!week || count === 0) throw new Refusal("This review is gone already.");
    await forget(tx, { memberIds: readers, hrefs: [shownAt(viewer, byDay(week.monday))] });
    await record(tx, { actorId: viewer.id, verb: "removeWeek", subject: "WeekReview", subjectId: reviewId });
  });
}

/** How hard the guide's challenges were in this month or the last one: said again it replaces what was said, left open it takes it back. */
export async function checkIn(viewer: Viewer, { month, hard, note }: CheckInInput, now = new Date()) {
  const thisMonth = monthOf(today(viewer.timeZone, now));
  if (month !== thisMonth && month !== monthOf(addDays(thisMonth, -1)))
    throw new Refusal("A check-in is about this month or the one before. Reload the page.");
  const said = Object.entries(hard).filter(([, level]) => level !== "");
  await onBehalfOf(viewer, async (tx) => {
    const keys = said.map(([key]) => key);
    const open = Object.keys(hard).filter((key) => !keys.includes(key));
    const { count: taken } = await tx.challengeCheckIn.deleteMany({
      where: { AND: [{ month: new Date(month), challengeKey: { in: open } }, checkInsOf(viewer)] },
    });
    if (said.length + taken === 0) throw new Refusal("Choose how hard at least one of them was.");
    const known = await tx.entry.count({
      where: { roadmapVersion: viewer.roadmapVersion, chapterKey: "challenges", key: { in: keys } },
    });
    if (known < keys.length)
      throw new Refusal("One of these challenges is not in your guide. Reload the page.");
    for (const [challengeKey, level] of said) {
      await tx.$executeRaw`
        INSERT INTO "ChallengeCheckIn" ("ownerId", "month", "challengeKey", "roadmapVersion", "hard", "note", "updatedAt")
        VALUES (${viewer.id}::uuid, ${month}::date, ${challengeKey}, ${viewer.roadmapVersion}, ${Number(level)}, ${note[challengeKey] ?? null}, ${now})
        ON CONFLICT ("ownerId", "month", "challengeKey") DO UPDATE SET
          "hard" = excluded."hard", "note" = excluded."note", "updatedAt" = excluded."updatedAt",
          "roadmapVersion" = excluded."roadmapVersion"`;
    }
    await record(tx, {
      actorId: viewer.id,
      verb: "checkIn",
      subject: "User",
      subjectId: viewer.id,
      fields: Object.keys(hard),
    });
  });
}

type Content = Omit<Prisma.WeekReviewCreateManyInput, "id" | "ownerId" | "monday" | "revision">;

/** A week that has begun where the member is; of two first reviews at once the database keeps one. */
async function begin(
  tx: Transaction,
  viewer: Viewer,
  week: Content & { id: string; monday: Date },
  now: Date,
) {
  if (week.monday > new Date(mondayOf(today(viewer.timeZone, now))))
    throw new Refusal("This week has not begun yet. Look back on it when it has.");
  const owner = await tx.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { createdAt: true } });
  if (week.monday < new Date(mondayOf(today(viewer.timeZone, owner.createdAt))))
    throw new Refusal("This week was before you joined. What you did then can be logged as a milestone.");
  const { count } = await tx.weekReview.createMany({
    data: [{ ...week, ownerId: viewer.id, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal(OVERTAKEN);
  return week.id;
}

/** One that is there may be changed, also where its owner has travelled to yesterday since. */
async function goOn(
  tx: Transaction,
  viewer: Viewer,
  { monday, revision, ...content }: Content & { monday: Date; revision: number },
  now: Date,
) {
  const [kept] = await tx.weekReview.updateManyAndReturn({
    where: { AND: [{ monday, revision }, weeksOf(viewer)] },
    data: { ...content, revision: revision + 1, updatedAt: now },
    select: { id: true },
  });
  if (!kept) throw new Refusal(OVERTAKEN);
  return kept.id;
}

const OVERTAKEN =
  "This review was saved or removed elsewhere meanwhile. Your text is still here. Saving again replaces what is there now.";

/** Exactly these mentors read it from now on, and the new ones are told. One who is not, or no more, the viewer's mentor is refused. */
async function showTo(
  tx: Transaction,
  viewer: Viewer,
  { id: reviewId, monday }: { id: string; monday: string },
  mentorshipIds: string[],
  now: Date,
) {
  const chosen = [...new Set(mentorshipIds)];
  const granted = await tx.mentorship.findMany({
    where: { AND: [{ id: { in: chosen } }, grantedBy(viewer, now)] },
    select: { mentorId: true },
  });
  if (granted.length < chosen.length)
    throw new Refusal("One of these mentors is not your mentor any more. Reload the page.");
  const others = { reviewId, mentorshipId: { notIn: chosen } };
  await settle(tx, { memberIds: await readersOf(tx, others), hrefs: [shownAt(viewer, monday)] });
  await tx.weekShare.deleteMany({ where: others });
  await tx.weekShare.createMany({
    data: chosen.map((mentorshipId) => ({ reviewId, mentorshipId })),
    skipDuplicates: true,
  });
  for (const { mentorId } of granted)
    await notify(tx, {
      kind: "WEEK_SHOWN",
      memberId: mentorId,
      actorId: viewer.id,
      key: reviewId,
      facts: { monday },
      href: shownAt(viewer, monday),
    });
}

/** Where a mentor reads it. */
const shownAt = ({ id }: Viewer, monday: string) => `/mentees/${id}/weeks/${monday}`;

const byDay = (date: Date) => date.toISOString().slice(0, 10);

async function readersOf(tx: Transaction, shares: Prisma.WeekShareWhereInput) {
  const found = await tx.weekShare.findMany({
    where: shares,
    select: { mentorship: { select: { mentorId: true } } },
  });
  return found.map(({ mentorship }) => mentorship.mentorId);
}

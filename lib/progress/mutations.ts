import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { type Transaction, onBehalfOf } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { notesOf } from "@/lib/progress/policy";
import type { AreaInput, EarlyStartInput, NoteInput, PlanInput } from "@/lib/progress/schema";
import { setupParts } from "@/lib/progress/setup";
import { keepRatings } from "@/lib/skills/mutations";

/** Where the viewer starts, where they are going, and by when. */
export async function savePlan(
  viewer: Viewer,
  { start, currentRole, targetRole, weeklyHours, targetDate }: PlanInput,
) {
  const plan = {
    start,
    currentRole,
    targetRole,
    weeklyHours,
    targetDate: targetDate && new Date(targetDate),
  };
  await onBehalfOf(viewer, async (tx) => {
    await openPlan(tx, viewer);
    if (targetDate) await aheadOrUnchanged(tx, viewer, targetDate);
    await tx.plan.update({ where: { ownerId: viewer.id }, data: plan, select: { ownerId: true } });
    await record(tx, {
      actorId: viewer.id,
      verb: "savePlan",
      subject: "User",
      subjectId: viewer.id,
      fields: Object.keys(plan),
    });
    await answerPart(tx, viewer, "plan");
  });
}

/** The viewer's first word on the skills of an area, and with it that page of the setting-up. */
export const rateArea = (viewer: Viewer, { area, ...ratings }: AreaInput) =>
  onBehalfOf(viewer, async (tx) => {
    const areas = await tx.skillArea.count({ where: { roadmapVersion: viewer.roadmapVersion, key: area } });
    if (areas === 0) throw new Refusal("This area is not on your roadmap. Reload the page.");
    await keepRatings(tx, viewer, viewer, ratings, "rateSkills");
    await answerPart(tx, viewer, area);
  });

/** The viewer is not reminded of what is left of the setting-up any more. Its pages stay where they are. */
export const dismissSetup = (viewer: Viewer) =>
  onBehalfOf(viewer, async (tx) => {
    await openPlan(tx, viewer);
    const { count } = await tx.plan.updateMany({
      where: { ownerId: viewer.id, setupHidden: false },
      data: { setupHidden: true },
    });
    if (count > 0) await recordSetup(tx, viewer, "dismissSetup", []);
  });

/** One page of the setting-up is answered. Takes the transaction of the mutation that keeps the answer. */
export async function answerPart(tx: Transaction, viewer: Viewer, part: string) {
  await openPlan(tx, viewer);
  const answered = await tx.$executeRaw`
    UPDATE "Plan" SET "setupLeft" = array_remove("setupLeft", ${part})
    WHERE "ownerId" = ${viewer.id}::uuid AND ${part} = ANY("setupLeft")`;
  if (answered > 0) await recordSetup(tx, viewer, "answerPart", [part]);
}

/** Why the viewer begins the last step before those ahead of it are passed. Said again it replaces what was said. */
export async function explainEarlyStart(viewer: Viewer, { stepKey, reason }: EarlyStartInput) {
  await onBehalfOf(viewer, async (tx) => {
    await lastStep(tx, viewer, stepKey);
    await tx.$executeRaw`
      INSERT INTO "EarlyStart" ("ownerId", "stepKey", "roadmapVersion", "reason")
      VALUES (${viewer.id}::uuid, ${stepKey}, ${viewer.roadmapVersion}, ${reason})
      ON CONFLICT ("ownerId", "stepKey") DO UPDATE SET "reason" = excluded."reason"`;
    await record(tx, {
      actorId: viewer.id,
      verb: "explainEarlyStart",
      subject: "User",
      subjectId: viewer.id,
      fields: [stepKey],
    });
  });
}

export async function addNote(viewer: Viewer, input: NoteInput) {
  await onBehalfOf(viewer, async (tx) => {
    const id = uuid();
    if (await claimForm(tx, viewer, input, id)) return;
    await onTheRoadmap(tx, viewer, input.activityKey);
    await tx.activityNote.create({
      data: {
        id,
        ownerId: viewer.id,
        roadmapVersion: viewer.roadmapVersion,
        activityKey: input.activityKey,
        body: input.body,
      },
      select: { id: true },
    });
    await record(tx, { actorId: viewer.id, verb: "addNote", subject: "ActivityNote", subjectId: id });
  });
}

export async function removeNote(viewer: Viewer, noteId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.activityNote.deleteMany({ where: { AND: [{ id: noteId }, notesOf(viewer)] } });
    if (count === 0) throw new Refusal("This note is gone already.");
    await record(tx, { actorId: viewer.id, verb: "removeNote", subject: "ActivityNote", subjectId: noteId });
  });
}

/** The activity as this member's roadmap has it, or a refusal. Takes the transaction of the mutation that is about it. */
export async function onTheRoadmap(tx: Transaction, { roadmapVersion }: Viewer, activityKey: string) {
  const activity = await tx.activity.findUnique({
    where: { roadmapVersion_key: { roadmapVersion, key: activityKey } },
    select: { stepKey: true, hours: true },
  });
  if (!activity) throw new Refusal("This activity is not on your roadmap. Reload the page.");
  return activity;
}

/** A new plan has all of the setting-up before it. Of two first answers at once the second waits here and then updates. */
async function openPlan(tx: Transaction, { id: ownerId, roadmapVersion }: Viewer) {
  const areas = await tx.skillArea.findMany({
    where: { roadmapVersion },
    orderBy: { position: "asc" },
    select: { key: true },
  });
  await tx.plan.createMany({ data: { ownerId, setupLeft: setupParts(areas) }, skipDuplicates: true });
}

const recordSetup = (tx: Transaction, { id }: Viewer, verb: string, fields: string[]) =>
  record(tx, { actorId: id, verb, subject: "User", subjectId: id, fields });

/** A plan whose day has passed can still be saved with it; a day that is chosen now lies ahead. */
async function aheadOrUnchanged(tx: Transaction, viewer: Viewer, targetDate: string) {
  if (targetDate >= today(viewer.timeZone)) return;
  const unchanged = await tx.plan.count({ where: { ownerId: viewer.id, targetDate: new Date(targetDate) } });
  if (unchanged === 0) throw new Refusal("The date you aim for is behind you. Choose a day ahead.");
}

async function lastStep(tx: Transaction, { roadmapVersion }: Viewer, stepKey: string) {
  const last = await tx.step.findFirst({
    where: { roadmapVersion },
    orderBy: { position: "desc" },
    select: { key: true },
  });
  if (last?.key !== stepKey) throw new Refusal("This step asks for no reason: steps may overlap.");
}

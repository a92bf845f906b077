import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { notesOf } from "@/lib/progress/policy";
import type { ActivityStateInput, NoteInput, PlanInput } from "@/lib/progress/schema";

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
    // Two first answers at once: the second waits here and then updates.
    await tx.$executeRaw`INSERT INTO "Plan" ("ownerId") VALUES (${viewer.id}::uuid) ON CONFLICT DO NOTHING`;
    if (targetDate) await aheadOrUnchanged(tx, viewer, targetDate);
    await tx.plan.update({ where: { ownerId: viewer.id }, data: plan, select: { ownerId: true } });
    await record(tx, {
      actorId: viewer.id,
      verb: "savePlan",
      subject: "User",
      subjectId: viewer.id,
      fields: Object.keys(plan),
    });
  });
}

export async function setActivityState(viewer: Viewer, { activityKey, state, reason }: ActivityStateInput) {
  const kept = state === "SKIPPED" || state === "BLOCKED" ? reason : null;
  await onBehalfOf(viewer, async (tx) => {
    await onTheRoadmap(tx, viewer, activityKey);
    await tx.$executeRaw`
      INSERT INTO "ActivityProgress" ("ownerId", "activityKey", "roadmapVersion", "state", "reason")
      VALUES (${viewer.id}::uuid, ${activityKey}, ${viewer.roadmapVersion}, ${state}::"ActivityState", ${kept})
      ON CONFLICT ("ownerId", "activityKey") DO UPDATE SET
        "since" = CASE WHEN "ActivityProgress"."state" = excluded."state" THEN "ActivityProgress"."since" ELSE now() END,
        "state" = excluded."state", "reason" = excluded."reason", "roadmapVersion" = excluded."roadmapVersion"`;
    await record(tx, {
      actorId: viewer.id,
      verb: "setActivityState",
      subject: "User",
      subjectId: viewer.id,
      fields: [activityKey],
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

/** A plan whose day has passed can still be saved with it; a day that is chosen now lies ahead. */
async function aheadOrUnchanged(tx: Transaction, viewer: Viewer, targetDate: string) {
  if (targetDate >= today(viewer.timeZone)) return;
  const unchanged = await tx.plan.count({ where: { ownerId: viewer.id, targetDate: new Date(targetDate) } });
  if (unchanged === 0) throw new Refusal("The date you aim for is behind you. Choose a day ahead.");
}

async function onTheRoadmap(tx: Transaction, viewer: Viewer, activityKey: string) {
  const activities = await tx.activity.count({
    where: { roadmapVersion: viewer.roadmapVersion, key: activityKey },
  });
  if (activities === 0) throw new Refusal("This activity is not on your roadmap. Reload the page.");
}

import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { ActivityState } from "@/lib/generated/prisma/enums";
import { onTheRoadmap } from "@/lib/progress/mutations";
import { earlyStartsOf } from "@/lib/progress/policy";
import type { ActivityStateInput } from "@/lib/progress/schema";
import { shutBefore } from "@/lib/standing/early";
import { findStanding } from "@/lib/standing/queries";
import type { Standing } from "@/lib/standing/standing";

/** Where the viewer is with an activity. The last step is begun after the others are passed, or with a reason that is kept. */
export async function setActivityState(viewer: Viewer, { activityKey, state, reason }: ActivityStateInput) {
  const kept = state === "SKIPPED" || state === "BLOCKED" ? reason : null;
  const isBegun = state === "DOING" || state === "DONE";
  const standing = await findStanding(viewer);
  await onBehalfOf(viewer, async (tx) => {
    const { stepKey } = await onTheRoadmap(tx, viewer, activityKey);
    if (isBegun && shutBefore(standing, stepKey).length > 0) await requireReason(tx, viewer, stepKey);
    const since = sinceSaid(standing, activityKey, state);
    await tx.$executeRaw`
      INSERT INTO "ActivityProgress" ("ownerId", "activityKey", "roadmapVersion", "state", "reason", "since")
      VALUES (${viewer.id}::uuid, ${activityKey}, ${viewer.roadmapVersion}, ${state}::"ActivityState", ${kept},
        coalesce(${since}::timestamptz, now()))
      ON CONFLICT ("ownerId", "activityKey") DO UPDATE SET "since" = excluded."since",
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

/** Since when it is so, if it is: on whichever version of the roadmap that was said, saying it again is no news. */
function sinceSaid({ steps }: Standing, key: string, state: ActivityState) {
  const said = steps.flatMap(({ activities }) => activities).find((activity) => activity.key === key);
  return said?.state === state ? said.since : null;
}

async function requireReason(tx: Transaction, viewer: Viewer, stepKey: string) {
  const given = await tx.earlyStart.count({ where: { AND: [{ stepKey }, earlyStartsOf(viewer)] } });
  if (given > 0) return;
  throw new Refusal(
    "Steps before this one are not passed yet. You may begin all the same: first say why, at the top of this page.",
  );
}

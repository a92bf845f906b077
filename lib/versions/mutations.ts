import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { undoableBy } from "@/lib/versions/policy";
import type { MoveInput } from "@/lib/versions/schema";

/** Goes over to the newest version. What the viewer wrote stays as it is and is read through the new one from now on. */
export async function goOver(viewer: Viewer, { version }: MoveInput) {
  await onBehalfOf(viewer, async (tx) => {
    const newest = await tx.roadmap.findFirst({ orderBy: { version: "desc" }, select: { version: true } });
    if (newest?.version !== version)
      throw new Refusal(
        "This is not the newest version of the roadmap. Reload the page and read what changes.",
      );
    if (version <= viewer.roadmapVersion)
      throw new Refusal("You are on this version of the roadmap already.");
    await changeVersion(tx, viewer, version);
    const id = uuid();
    await tx.roadmapMove.create({
      data: { id, ownerId: viewer.id, fromVersion: viewer.roadmapVersion, toVersion: version },
      select: { id: true },
    });
    await record(tx, { actorId: viewer.id, verb: "goOver", subject: "RoadmapMove", subjectId: id });
  });
}

/** Comes back to the version the viewer left, within thirty days. What they wrote since is read through the old one. */
export async function goBack(viewer: Viewer, { version }: MoveInput, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const move = await tx.roadmapMove.findFirst({
      where: { AND: [{ toVersion: version }, undoableBy(viewer, now)] },
      select: { id: true, fromVersion: true },
    });
    if (!move)
      throw new Refusal("You can go back for thirty days after going over, and once. Reload the page.");
    await changeVersion(tx, viewer, move.fromVersion);
    await tx.roadmapMove.update({ where: { id: move.id }, data: { undoneAt: now }, select: { id: true } });
    await record(tx, {
      ...{ actorId: viewer.id, verb: "goBack", subject: "RoadmapMove", subjectId: move.id },
      fields: ["undoneAt"],
    });
  });
}

/** Of two windows at once the second waits for the first and finds that it has been done. */
async function changeVersion(tx: Transaction, { id, roadmapVersion }: Viewer, version: number) {
  const { count } = await tx.user.updateMany({
    where: { id, roadmapVersion },
    data: { roadmapVersion: version },
  });
  if (count === 0) throw new Refusal("You changed the version in another window. Reload the page.");
}

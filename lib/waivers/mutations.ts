import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits/mutations";
import { holdShared } from "@/lib/grants/hold";
import { stepsSharedThrough } from "@/lib/grants/policy";
import { notify } from "@/lib/notices/mutations";
import { waivedBy } from "@/lib/waivers/policy";
import type { WaiverInput } from "@/lib/waivers/schema";

/** A mentor says in writing why a mentee has passed a step although its gate is shut. One word for each step is enough. */
export async function waiveGate(viewer: Viewer, { menteeId, stepKey, text }: WaiverInput, now = new Date()) {
  try {
    await onBehalfOf(viewer, async (tx) => {
      const mentee = await holdShared(tx, viewer, menteeId, stepsSharedThrough(viewer, now, stepKey), now);
      if (!mentee) throw new Refusal("This member does not share this step with you.");
      const step = await tx.step.findFirst({
        where: { roadmapVersion: mentee.roadmapVersion, key: stepKey },
        select: { name: true },
      });
      if (!step) throw new Refusal("This step is not on their roadmap. Reload the page.");

      await spend([["waiveGate", viewer.id]], tx);
      const id = uuid();
      await tx.waiver.create({
        data: {
          id,
          ownerId: mentee.id,
          mentorId: viewer.id,
          roadmapVersion: mentee.roadmapVersion,
          stepKey,
          text,
        },
        select: { id: true },
      });
      await record(tx, { actorId: viewer.id, verb: "waiveGate", subject: "Waiver", subjectId: id });
      await notify(tx, {
        kind: "WAIVER_CHANGED",
        memberId: mentee.id,
        actorId: viewer.id,
        key: id,
        facts: { step: step.name, isTakenBack: false },
        href: `/steps/${stepKey}`,
      });
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("The gate of this step is waived already.");
    throw error;
  }
}

/** The mentor's word counts no more: the step stands by its gate again. That it was given is kept. */
export async function takeBackWaiver(viewer: Viewer, waiverId: string, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const [waiver] = await tx.waiver.updateManyAndReturn({
      where: { AND: [{ id: waiverId }, waivedBy(viewer, now)] },
      data: { takenBackAt: now },
      select: { stepKey: true, step: { select: { name: true } }, ownerId: true },
    });
    if (!waiver) throw new Refusal("This waiver is not yours to take back any more.");
    await record(tx, {
      actorId: viewer.id,
      verb: "takeBackWaiver",
      subject: "Waiver",
      subjectId: waiverId,
      fields: ["takenBackAt"],
    });
    await notify(tx, {
      kind: "WAIVER_CHANGED",
      memberId: waiver.ownerId,
      actorId: viewer.id,
      key: `${waiverId} taken back`,
      facts: { step: waiver.step.name, isTakenBack: true },
      href: `/steps/${waiver.stepKey}`,
    });
  });
}

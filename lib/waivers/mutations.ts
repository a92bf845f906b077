import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { type Transaction, isDuplicate, onBehalfOf } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { spend } from "@/lib/limits/mutations";
import { post } from "@/lib/mail/mutations";
import { stepsSharedThrough } from "@/lib/grants/policy";
import { waivedBy } from "@/lib/waivers/policy";
import type { WaiverInput } from "@/lib/waivers/schema";

/** A mentor says in writing why a mentee has passed a step although its gate is shut. One word for each step is enough. */
export async function waiveGate(viewer: Viewer, { menteeId, stepKey, text }: WaiverInput, now = new Date()) {
  try {
    await onBehalfOf(viewer, async (tx) => {
      const mentee = await holdSharedStep(tx, viewer, menteeId, stepKey, now);
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
      await post(tx, {
        to: mentee.email,
        subject: `${viewer.name} waived the gate of “${step.name}” for you`,
        text: waivedMail(viewer.name, step.name, text, `${env.APP_ORIGIN}/steps/${stepKey}`),
        memberId: viewer.id,
      });
      await record(tx, { actorId: viewer.id, verb: "waiveGate", subject: "Waiver", subjectId: id });
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
      select: { stepKey: true, step: { select: { name: true } }, owner: { select: { email: true } } },
    });
    if (!waiver) throw new Refusal("This waiver is not yours to take back any more.");
    await post(tx, {
      to: waiver.owner.email,
      subject: `${viewer.name} took back a waiver: “${waiver.step.name}”`,
      text: takenBackMail(viewer.name, waiver.step.name, `${env.APP_ORIGIN}/steps/${waiver.stepKey}`),
      memberId: viewer.id,
    });
    await record(tx, {
      actorId: viewer.id,
      verb: "takeBackWaiver",
      subject: "Waiver",
      subjectId: waiverId,
      fields: ["takenBackAt"],
    });
  });
}

/** Written, not read: a mentorship that ends or shares less at the same moment waits for this change, or refuses it. */
async function holdSharedStep(tx: Transaction, viewer: Viewer, menteeId: string, stepKey: string, now: Date) {
  const [shared] = await tx.mentorship.updateManyAndReturn({
    where: { AND: [{ menteeId }, stepsSharedThrough(viewer, now, stepKey)] },
    data: { mentorId: viewer.id },
    select: { mentee: { select: { id: true, email: true, roadmapVersion: true } } },
  });
  if (!shared) throw new Refusal("This member does not share this step with you.");
  return shared.mentee;
}

const waivedMail = (
  mentor: string,
  step: string,
  text: string,
  link: string,
) => `${mentor} waived the gate of “${step}”: the step is passed, whatever its gate still asks.

They write:
${text}

Your step:
${link}`;

const takenBackMail = (
  mentor: string,
  step: string,
  link: string,
) => `${mentor} took back their waiver for “${step}”. The step stands by its gate again; nothing you logged has changed.

Your step:
${link}`;

import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { claimForm } from "@/lib/limits/mutations";
import { ownedBy } from "@/lib/milestones/policy";
import type { MilestoneEditInput, MilestoneInput } from "@/lib/milestones/schema";

/** Saves something the viewer did. However often the form arrives, it is one milestone. */
export const logMilestone = (viewer: Viewer, input: MilestoneInput) =>
  onBehalfOf(viewer, async (tx) => {
    const id = uuid();
    const saved = await claimForm(tx, viewer, input, id);
    if (saved) return { id: await stillThere(tx, saved) };

    await tx.milestone.create({ data: { id, ownerId: viewer.id, ...fieldsOf(input) }, select: { id: true } });
    await keepLinks(tx, viewer, id, input);
    await record(tx, { actorId: viewer.id, verb: "logMilestone", subject: "Milestone", subjectId: id });
    return { id };
  });

/** An edit of a version somebody was shown makes the next one: what was judged stays as it was. */
export const editMilestone = (viewer: Viewer, input: MilestoneEditInput) =>
  onBehalfOf(viewer, async (tx) => {
    const { milestoneId: id, revision } = input;
    const { count } = await tx.milestone.updateMany({
      where: { AND: [{ id, revision }, ownedBy(viewer)] },
      data: { ...fieldsOf(input), revision: revision + 1, updatedAt: new Date() },
    });
    if (count === 0) throw new Refusal(await whyNotEdited(tx, viewer, id));

    await startNextVersion(tx, id);
    await tx.evidence.deleteMany({ where: { milestoneId: id } });
    await tx.milestoneActivity.deleteMany({ where: { milestoneId: id } });
    await tx.milestoneSkill.deleteMany({ where: { milestoneId: id } });
    await keepLinks(tx, viewer, id, input);
    await record(tx, { actorId: viewer.id, verb: "editMilestone", subject: "Milestone", subjectId: id });
  });

/** Takes the milestone away with its versions, requests and verdicts. */
export const removeMilestone = (viewer: Viewer, id: string) =>
  onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.milestone.deleteMany({ where: { AND: [{ id }, ownedBy(viewer)] } });
    if (count === 0) throw new Refusal("This milestone is gone already.");
    await record(tx, { actorId: viewer.id, verb: "removeMilestone", subject: "Milestone", subjectId: id });
  });

async function stillThere(tx: Transaction, id: string) {
  if ((await tx.milestone.count({ where: { id } })) > 0) return id;
  throw new Refusal("You deleted what this form had saved. Save it again to keep this text as a new one.");
}

/** The row is locked by the edit before this, so its version cannot be submitted meanwhile. */
async function startNextVersion(tx: Transaction, id: string) {
  const { version, state } = await tx.milestone.findUniqueOrThrow({
    where: { id },
    select: { version: true, state: true },
  });
  const shown = await tx.milestoneVersion.count({ where: { milestoneId: id, number: version } });
  if (shown === 0) return;
  await tx.milestone.update({
    where: { id },
    data: { version: version + 1, ...(state === "VERIFIED" && { state: "LOGGED" }) },
    select: { id: true },
  });
}

async function keepLinks(
  tx: Transaction,
  viewer: Viewer,
  milestoneId: string,
  input: MilestoneInput | MilestoneEditInput,
) {
  const { roadmapVersion } = viewer;
  const activityKeys = [...new Set(input.activityKeys)];
  const skillKeys = [...new Set(input.skillKeys)];
  const [activities, skills] = [
    await tx.activity.count({ where: { roadmapVersion, key: { in: activityKeys } } }),
    await tx.skill.count({ where: { roadmapVersion, key: { in: skillKeys } } }),
  ];
  if (activities !== activityKeys.length || skills !== skillKeys.length) {
    throw new Refusal("One of the chosen activities or skills is not on your roadmap. Reload the page.");
  }
  await tx.milestoneActivity.createMany({
    data: activityKeys.map((activityKey) => ({ milestoneId, roadmapVersion, activityKey })),
  });
  await tx.milestoneSkill.createMany({
    data: skillKeys.map((skillKey) => ({ milestoneId, roadmapVersion, skillKey })),
  });
  await tx.evidence.createMany({
    data: evidenceOf(input).map((evidence, position) => ({ milestoneId, position, ...evidence })),
  });
}

async function whyNotEdited(tx: Transaction, viewer: Viewer, id: string) {
  const there = await tx.milestone.count({ where: { AND: [{ id }, ownedBy(viewer)] } });
  return there > 0
    ? "This milestone was changed in another window meanwhile. Your text is still here: open the milestone beside it, and save again."
    : "This milestone is not there any more.";
}

const fieldsOf = ({
  title,
  happenedOn,
  kind,
  situation,
  role,
  people,
  outcome,
  measure,
}: MilestoneInput | MilestoneEditInput) => ({
  title,
  happenedOn: new Date(happenedOn),
  kind,
  situation,
  role,
  people,
  outcome,
  measure,
});

/** A link without a name is called by its address. */
const evidenceOf = ({ evidenceUrl, evidenceLabel }: MilestoneInput | MilestoneEditInput) =>
  evidenceUrl.flatMap((url, row) => (url ? [{ url, label: evidenceLabel[row] ?? url }] : []));

import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { dateColumns } from "@/lib/milestones/date";
import type { MilestoneEditInput, PriorEvidenceInput } from "@/lib/milestones/schema";
import { shownSkills } from "@/lib/milestones/shown-skills";

/** One milestone for each strength that is ticked. Refuses strengths that are not on the roadmap, and days to come. */
export async function keepPriorEvidence(
  tx: Transaction,
  viewer: Viewer,
  { ticked, what, when }: PriorEvidenceInput,
) {
  const strengths = await skillsByStrength(tx, viewer);
  if (!Object.keys(ticked).every((key) => strengths.has(key)))
    throw new Refusal("One of these strengths is not on your roadmap. Reload the page.");

  for (const strengthKey of Object.keys(ticked)) {
    const [title, date] = [what[strengthKey], when[strengthKey]];
    if (!title || !date) throw new Refusal("Say in one line what you did, and about when.");
    // As text: a year or a month comes before each of its own days.
    if (date > today(viewer.timeZone))
      throw new Refusal(`${date} is still ahead. Say when you did it: a year is enough.`);
    await keepOne(tx, viewer, { title, date, strengthKey, skillKeys: strengths.get(strengthKey) ?? [] });
  }
}

/** What was done before is not an activity done on the roadmap, whatever it was. */
export async function refuseActivitiesOfPrior(
  tx: Transaction,
  { milestoneId, activityKeys }: MilestoneEditInput,
) {
  if (activityKeys.length === 0) return;
  const prior = await tx.milestone.count({ where: { id: milestoneId, strengthKey: { not: null } } });
  if (prior > 0)
    throw new Refusal("This is from before you started, so it speaks for skills and not for activities.");
}

async function skillsByStrength(tx: Transaction, { id, roadmapVersion }: Viewer) {
  const plan = await tx.plan.findUnique({ where: { ownerId: id }, select: { start: true } });
  const technical = await tx.skill.findMany({
    where: { roadmapVersion, areaKey: "technical" },
    select: { key: true },
  });
  const strengths = await tx.entry.findMany({
    where: { roadmapVersion, chapterKey: "strengths" },
    select: { key: true, skillKeys: true },
  });
  const technicalKeys = new Set(technical.map(({ key }) => key));
  return new Map(
    strengths.map(({ key, skillKeys }) => [key, shownSkills(skillKeys, plan?.start ?? null, technicalKeys)]),
  );
}

type Prior = { title: string; date: string; strengthKey: string; skillKeys: string[] };

async function keepOne(tx: Transaction, viewer: Viewer, { title, date, strengthKey, skillKeys }: Prior) {
  const { id: ownerId, roadmapVersion } = viewer;
  const { id } = await tx.milestone.create({
    data: {
      ownerId,
      title,
      ...dateColumns(date),
      strengthKey,
      roadmapVersion,
      skills: { create: skillKeys.map((skillKey) => ({ skillKey, roadmapVersion })) },
    },
    select: { id: true },
  });
  await record(tx, { actorId: ownerId, verb: "logPriorEvidence", subject: "Milestone", subjectId: id });
}

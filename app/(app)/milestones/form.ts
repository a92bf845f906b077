import type { MilestoneChoices, MilestoneValues } from "@/components/milestones/milestone-form-view";
import { dateOf } from "@/lib/milestones/date";
import type { MilestoneDetail } from "@/lib/milestones/queries";
import { KINDS } from "@/lib/milestones/schema";
import { kindWords } from "@/lib/milestones/words";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";

/** What a milestone can be and can speak for. */
export const choicesOf = ({ steps, areas }: Roadmap): MilestoneChoices => ({
  kinds: KINDS.map((value) => ({ value, label: kindWords[value] })),
  activities: steps.map(({ name, activities }) => ({
    name,
    options: activities.map(({ key, title }) => ({ value: key, label: title })),
  })),
  skills: areas.map(({ name, skills }) => ({
    name,
    options: skills.map(({ key, name }) => ({ value: key, label: name })),
  })),
});

/** A new milestone, of today, for the activity the person came from. */
export function untouched(roadmap: Roadmap, day: string, asked: string[]): MilestoneValues {
  const { activities } = catalogueOf(roadmap);
  const known = asked.filter((key) => activities.has(key));
  return { happenedOn: day, evidence: [], activityKeys: known, skillKeys: [] };
}

export const valuesOf = ({
  evidence,
  activities,
  skills,
  ...milestone
}: MilestoneDetail): MilestoneValues => ({
  title: milestone.title,
  happenedOn: dateOf(milestone),
  isPrior: milestone.strengthKey !== null,
  ...(milestone.kind && { kind: milestone.kind }),
  ...(milestone.situation && { situation: milestone.situation }),
  ...(milestone.role && { role: milestone.role }),
  ...(milestone.people && { people: milestone.people }),
  ...(milestone.outcome && { outcome: milestone.outcome }),
  ...(milestone.measure && { measure: milestone.measure }),
  evidence: evidence.map(({ url, label }) => ({ url, label: label === url ? "" : label })),
  activityKeys: activities.map(({ activityKey }) => activityKey),
  skillKeys: skills.map(({ skillKey }) => skillKey),
});

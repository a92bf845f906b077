import type { MilestoneChoices, MilestoneValues } from "@/components/milestones/milestone-form-view";
import type { DraftContent } from "@/lib/milestones/content";
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

/** A new milestone, of today, for the activity or the skill the person came from. */
export function untouched(
  roadmap: Roadmap,
  day: string,
  asked: { activities: string[]; skills: string[] },
): MilestoneValues {
  const { activities } = catalogueOf(roadmap);
  const skills = new Set(roadmap.areas.flatMap(({ skills }) => skills.map(({ key }) => key)));
  return {
    happenedOn: day,
    evidence: [],
    activityKeys: asked.activities.filter((key) => activities.has(key)),
    skillKeys: asked.skills.filter((key) => skills.has(key)),
  };
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
  ...textsOf(milestone),
  evidence: evidence.map(({ url, label }) => ({ url, label: label === url ? "" : label })),
  activityKeys: activities.map(({ activityKey }) => activityKey),
  skillKeys: skills.map(({ skillKey }) => skillKey),
});

/** A draft as it was left, an address half typed included. */
export const draftValues = ({ evidenceUrl, evidenceLabel, ...content }: DraftContent): MilestoneValues => ({
  title: content.title ?? "",
  happenedOn: content.happenedOn ?? "",
  ...textsOf(content),
  evidence: evidenceUrl.map((url, row) => ({ url: url ?? "", label: evidenceLabel[row] ?? "" })),
  activityKeys: content.activityKeys,
  skillKeys: content.skillKeys,
});

type Texts = Pick<DraftContent, "kind" | "situation" | "role" | "people" | "outcome" | "measure">;

const textsOf = ({ kind, situation, role, people, outcome, measure }: Texts) => ({
  ...(kind && { kind }),
  ...(situation && { situation }),
  ...(role && { role }),
  ...(people && { people }),
  ...(outcome && { outcome }),
  ...(measure && { measure }),
});

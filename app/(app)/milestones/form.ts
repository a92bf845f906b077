import type { MilestoneChoices, MilestoneValues } from "@/components/milestones/milestone-form-view";
import type { DraftContent } from "@/lib/milestones/content";
import { dateOf } from "@/lib/milestones/date";
import type { MilestoneDetail } from "@/lib/milestones/queries";
import { KINDS } from "@/lib/milestones/schema";
import { kindWords } from "@/lib/milestones/words";
import type { findProvableOpportunity } from "@/lib/opportunities/queries";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";
import { successorsOn } from "@/lib/roadmap/succession";

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

/** A new milestone, of today, for the activity or the skill the person came from, and for the skills that activity builds. */
export function untouched(
  roadmap: Roadmap,
  day: string,
  asked: { activities: string[]; skills?: string[] },
): MilestoneValues {
  const { activities, skills } = catalogueOf(roadmap);
  const activityKeys = onThis(roadmap, asked.activities);
  const built = activityKeys.flatMap((key) => activities.get(key)?.skillKeys ?? []);
  return {
    happenedOn: day,
    evidence: [],
    activityKeys,
    skillKeys: [...new Set([...(asked.skills ?? []), ...built])].filter((key) => skills.has(key)),
  };
}

/** What came of an opportunity: its own words to start from. */
export const untouchedFrom = (roadmap: Roadmap, day: string, opportunity: Provable): MilestoneValues => ({
  ...untouched(roadmap, day, { activities: opportunity.activityKey ? [opportunity.activityKey] : [] }),
  title: opportunity.title,
  people: `Asked ${opportunity.who}, who said yes.`,
});

type Provable = NonNullable<Awaited<ReturnType<typeof findProvableOpportunity>>>;

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
  activityKeys: activities.flatMap(({ activityKey, gone }) => (gone ? [] : [activityKey])),
  skillKeys: skills.map(({ skillKey }) => skillKey),
});

/** A draft as it was left, an address half typed included. */
export const draftValues = (
  roadmap: Roadmap,
  { evidenceUrl, evidenceLabel, ...content }: DraftContent,
): MilestoneValues => ({
  title: content.title ?? "",
  happenedOn: content.happenedOn ?? "",
  ...textsOf(content),
  evidence: evidenceUrl.map((url, row) => ({ url: url ?? "", label: evidenceLabel[row] ?? "" })),
  activityKeys: onThis(roadmap, content.activityKeys),
  skillKeys: content.skillKeys,
});

/** Activities by the keys of any version, as this roadmap has them. */
const onThis = (roadmap: Roadmap, keys: string[]) => [...new Set(keys.flatMap(successorsOn(roadmap)))];

type Texts = Pick<DraftContent, "kind" | "situation" | "role" | "people" | "outcome" | "measure">;

const textsOf = ({ kind, situation, role, people, outcome, measure }: Texts) => ({
  ...(kind && { kind }),
  ...(situation && { situation }),
  ...(role && { role }),
  ...(people && { people }),
  ...(outcome && { outcome }),
  ...(measure && { measure }),
});

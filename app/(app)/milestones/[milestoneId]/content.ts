import type { MilestoneViewProps } from "@/components/milestones/milestone-view";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import { dateOf } from "@/lib/milestones/date";
import type { MilestoneDetail } from "@/lib/milestones/queries";
import { kindWords, PRIOR, reviewStateOf } from "@/lib/milestones/words";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";

type Content = Pick<
  MilestoneViewProps,
  "id" | "title" | "state" | "meta" | "when" | "facts" | "evidence" | "activities" | "skills"
>;

/** What the milestone says, and what it speaks for. */
export function contentOf(viewer: Viewer, milestone: MilestoneDetail, roadmap: Roadmap): Content {
  const { id, title, kind, strengthKey, version, versions, evidence, activities, skills } = milestone;
  const known = catalogueOf(roadmap);
  const state = reviewStateOf(milestone);
  return {
    id,
    title,
    state,
    when: dayWords(dateOf(milestone), today(viewer.timeZone)),
    meta: [
      ...(strengthKey && state.words !== PRIOR ? [PRIOR] : []),
      ...(versions.length > 0 ? [`Version ${version}`] : []),
      ...(kind ? [kindWords[kind]] : []),
    ],
    facts: factsOf(milestone),
    evidence: evidence.map(({ id, url, label }) => ({ id, url, label, place: placeOf(url, label) })),
    activities: activities.map(({ activityKey, activity, gone }) => ({
      href: gone ? null : `/steps/${activity.stepKey}?open=${activityKey}#${activityKey}`,
      label: activity.title,
      step: known.activities.get(activityKey)?.step.name ?? "",
    })),
    skills: skills.map(({ skillKey, skill }) => ({
      href: `/skills/${skillKey}`,
      label: skill.name,
    })),
  };
}

/** In the order they are told: the number first, because it is the point. */
const factsOf = ({ measure, outcome, situation, role, people }: MilestoneDetail): Content["facts"] =>
  [
    { term: "Measured", text: measure, big: true },
    { term: "Outcome", text: outcome },
    { term: "Situation", text: situation },
    { term: "Role", text: role },
    { term: "People", text: people },
  ].flatMap(({ text, ...fact }) => (text ? [{ ...fact, text }] : []));

/** Where a named link leads, so that nobody opens it blindly. */
function placeOf(url: string, label: string) {
  if (label === url) return null;
  const { protocol, host, pathname } = new URL(url);
  return protocol === "mailto:" ? pathname : host;
}

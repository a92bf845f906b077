import type { MilestoneListRow, MilestonesViewProps } from "@/components/milestones/milestones-view";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { MilestoneState } from "@/lib/generated/prisma/enums";
import { dateOf } from "@/lib/milestones/date";
import type { MilestoneRow } from "@/lib/milestones/queries";
import { STATES, type MilestoneFilter } from "@/lib/milestones/schema";
import { reviewStateOf, stateWords } from "@/lib/milestones/words";
import type { Roadmap } from "@/lib/roadmap/queries";

type Counts = Map<MilestoneState, number>;
type Found = { roadmap: Roadmap; states: Counts; next: string | null };

/** The list's answer: how much there is, and how much of it somebody vouched for. */
export function titleOf(states: Counts) {
  const [all, verified] = [sum(states), states.get("VERIFIED") ?? 0];
  if (all === 0) return "No milestone logged yet.";
  const logged = all === 1 ? "One milestone logged" : `${all} milestones logged`;
  if (verified === 0) return `${logged}.`;
  return `${logged}, ${verified === all && all > 1 ? "all" : verified} verified.`;
}

/** The ways to narrow the list and to go on in it; each keeps what the other has chosen. */
export function filtersOf(
  { step, state, after }: MilestoneFilter,
  { roadmap, states, next }: Found,
): Filters {
  const known = roadmap.steps.some(({ key }) => key === step) ? step : undefined;
  return {
    steps: [undefined, ...roadmap.steps].map((one) => ({
      href: address({ step: one?.key, state }),
      label: one?.name ?? "All",
      current: one?.key === known,
    })),
    states: [undefined, ...STATES].map((one) => ({
      href: address({ step, state: one }),
      label: one ? stateWords[one] : "All",
      count: one ? (states.get(one) ?? 0) : sum(states),
      current: one === state,
    })),
    ...(next && { older: address({ step, state, after: next }) }),
    ...(after && { newest: address({ step, state }) }),
  };
}

export function rowsOf(viewer: Viewer, roadmap: Roadmap, milestones: MilestoneRow[]): MilestoneListRow[] {
  const day = today(viewer.timeZone);
  return milestones.map(({ id, title, activities, skills, ...milestone }) => ({
    href: `/milestones/${id}`,
    title,
    when: dayWords(dateOf(milestone), day),
    ...reviewStateOf(milestone),
    steps: roadmap.steps
      .filter(({ key }) => activities.some(({ activity }) => activity.stepKey === key))
      .map(({ name }) => name),
    skills: skills.map(({ skill }) => skill.name),
  }));
}

type Filters = Pick<MilestonesViewProps, "steps" | "states" | "older" | "newest">;

const sum = (counts: Counts) => [...counts.values()].reduce((all, count) => all + count, 0);

function address(chosen: Record<string, string | undefined>) {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size > 0 ? `/milestones?${query}` : "/milestones";
}

import type { Filter } from "@/components/milestones/milestone-filters";
import type { MilestoneListRow, MilestonesViewProps } from "@/components/milestones/milestones-view";
import type { Viewer } from "@/lib/auth/viewer";
import { leadingCount } from "@/lib/counts";
import { dayWords, today } from "@/lib/days";
import { dateOf } from "@/lib/milestones/date";
import { excerptOf, partsOf } from "@/lib/milestones/marks";
import type { Choices, MilestoneRow } from "@/lib/milestones/queries";
import { KINDS, MilestoneFilter, MilestoneSearch, placeOf, STATES } from "@/lib/milestones/schema";
import { kindWords, reviewStateOf, stateWords } from "@/lib/milestones/words";
import type { Roadmap } from "@/lib/roadmap/queries";

type Address = Record<string, string | string[] | undefined>;
type Listed = { milestones: MilestoneRow[]; older: boolean; newer: boolean };

/** What the address asks for. A step or a skill that is not on the roadmap is no filter. */
export function askedOf(address: Address, { steps, areas }: Roadmap) {
  const filter = MilestoneFilter.parse(address);
  const { success, data, error } = MilestoneSearch.safeParse(address.q);
  const [step] = steps.filter(({ key }) => key === filter.step);
  const [skill] = areas.flatMap(({ skills }) => skills).filter(({ key }) => key === filter.skill);
  return {
    filter: { ...filter, step: step?.key, skill: skill?.key, ...(success && { words: data }) },
    typed: [address.q ?? ""].flat().join(" "),
    problem: success ? null : (error.issues[0]?.message ?? null),
  };
}
type Asked = ReturnType<typeof askedOf>;

/** The list's answer: how much there is, and how much of it somebody vouched for. */
export function titleOf(states: Map<(typeof STATES)[number], number>) {
  const prior = states.get("PRIOR") ?? 0;
  const verified = states.get("VERIFIED") ?? 0;
  const all = [...states.values()].reduce((all, count) => all + count, -prior);
  const logged =
    all === 0
      ? "No milestone logged yet"
      : all === 1
        ? "One milestone logged"
        : `${figure(all)} milestones logged`;
  return `${[
    logged,
    ...(verified > 0 ? [`${verified === all && all > 1 ? "all" : figure(verified)} verified`] : []),
    ...(prior > 0 ? [`${figure(prior)} from before you started`] : []),
  ].join(", ")}.`;
}

/** The search and the ways to narrow the list; each keeps what the others have chosen. */
export function filtersOf(
  { filter, typed, problem }: Asked,
  roadmap: Roadmap,
  count: Choices,
): Pick<MilestonesViewProps, "search" | "filters" | "clear"> {
  const chosen = narrowingOf(filter);
  const { q: _words, ...kept } = chosen;
  const one = (name: "step" | "skill" | "kind" | "state", key: string, label: string) => ({
    href: addressOf({ ...chosen, [name]: key }),
    label,
    count: count(name, key),
    current: key === (chosen[name] ?? ""),
  });
  const filters = [
    ["step", "Step", [{ name: null, choices: roadmap.steps }]],
    ["skill", "Skill", roadmap.areas.map(({ name, skills }) => ({ name, choices: skills }))],
    ["kind", "Kind", [{ name: null, choices: named(KINDS, kindWords) }]],
    ["state", "State", [{ name: null, choices: named(STATES, stateWords) }]],
  ] as const;
  return {
    search: { typed, problem, kept },
    filters: filters.map(([key, name, groups]): Filter => {
      const all = groups.flatMap(({ choices }): { key: string; name: string }[] => [...choices]);
      return {
        name,
        chosen: all.find((choice) => choice.key === chosen[key])?.name ?? null,
        all: one(key, "", "All"),
        groups: groups.map(({ name, choices }) => ({
          name,
          choices: choices.map((choice) => one(key, choice.key, choice.name)),
        })),
      };
    }),
    clear: Object.keys(chosen).length > 0 ? "/milestones" : null,
  };
}

/** Where this page lies in the list, and the ways to those beside it. */
export function pagesOf(
  { filter }: Asked,
  { milestones, older, newer }: Listed,
  count: Choices,
): Pick<MilestonesViewProps, "range" | "pages"> {
  const [first, last] = [milestones[0], milestones.at(-1)];
  const chosen = narrowingOf(filter);
  const start = filter.before ? count("ahead") - milestones.length : count("ahead");
  return {
    range: rangeWords(start, milestones.length, count("found")),
    pages: {
      ...((filter.after || filter.before) && { newest: addressOf(chosen) }),
      ...(newer && first && { newer: addressOf({ ...chosen, before: placeOf(first) }) }),
      ...(older && last && { older: addressOf({ ...chosen, after: placeOf(last) }) }),
    },
  };
}

export function rowsOf(viewer: Viewer, roadmap: Roadmap, milestones: MilestoneRow[]): MilestoneListRow[] {
  const day = today(viewer.timeZone);
  return milestones.map(({ id, title, marks, activities, skills, ...milestone }) => ({
    href: `/milestones/${id}`,
    title: partsOf(title, marks?.title ?? title),
    excerpt: marks && excerptOf(marks.text, marks.markedText),
    when: dayWords(dateOf(milestone), day),
    ...reviewStateOf(milestone),
    steps: roadmap.steps
      .filter(({ key }) => activities.some(({ activity }) => activity.stepKey === key))
      .map(({ name }) => name),
    skills: skills.map(({ skill }) => skill.name),
  }));
}

/** What narrows the list, as its address says it. */
function narrowingOf({ words, step, skill, kind, state }: Asked["filter"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ q: words, step, skill, kind, state }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
}

/** Always in one order, so that the same list has one address. */
function addressOf(chosen: Record<string, string>) {
  const query = new URLSearchParams(
    ["q", "step", "skill", "kind", "state", "after", "before"].flatMap((name) =>
      chosen[name] ? [[name, chosen[name]]] : [],
    ),
  );
  return query.size > 0 ? `/milestones?${query}` : "/milestones";
}

const named = <K extends string>(keys: readonly K[], words: Record<K, string>) =>
  keys.map((key) => ({ key, name: words[key] }));

/** "51–100 of 214": where the page stands among all that match. */
function rangeWords(start: number, shown: number, found: number) {
  const all = found === 1 ? "1 milestone" : `${figure(found)} milestones`;
  return shown === found ? all : `${figure(start + 1)}–${figure(start + shown)} of ${all}`;
}

export const draftWords = (drafts: number) =>
  drafts > 0 ? `${leadingCount(drafts, "draft")} to finish.` : null;

const figure = (count: number) => count.toLocaleString("en");

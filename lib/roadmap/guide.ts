import type { Chapter, Entry, Roadmap } from "@/lib/roadmap/queries";

/** The chapters whose place is beside this step, in reading order. */
export const chaptersBeside = (stepKey: string, { chapters }: Roadmap) =>
  chapters.filter((chapter) => chapter.stepKey === stepKey);

/** Who asks a level of this skill, and which: hybrid roles first, then growth levels. */
export const demandsOn = (skillKey: string, { chapters }: Roadmap) =>
  chapters.flatMap((chapter) =>
    chapter.entries.flatMap((entry) => {
      const level = entry.targets[skillKey];
      return level === undefined ? [] : [{ chapter, entry, level }];
    }),
  );

/** What there is to read about this skill, chapter by chapter; whoever asks a level of it is left to `demandsOn`. */
export const readingsOn = (skillKey: string, { chapters }: Roadmap) =>
  keepFull(
    chapters.map((chapter) => ({
      ...chapter,
      entries: chapter.entries.filter(
        ({ skillKeys, targets }) => skillKeys.includes(skillKey) && targets[skillKey] === undefined,
      ),
    })),
    ({ entries }) => entries,
  );

/** The activities that build this skill, step by step. */
export const activitiesFor = (skillKey: string, { steps }: Roadmap) =>
  keepFull(
    steps.map((step) => ({
      ...step,
      activities: step.activities.filter(({ skillKeys }) => skillKeys.includes(skillKey)),
    })),
    ({ activities }) => activities,
  );

/** Where the guide tells more about an activity. */
export function entryOn(activityKey: string, { chapters }: Roadmap) {
  for (const chapter of chapters)
    for (const entry of chapter.entries) if (entry.activityKey === activityKey) return { chapter, entry };
  return null;
}

/** The activity that makes an entry part of a step. */
export function activityOf({ activityKey }: Pick<Entry, "activityKey">, { steps }: Roadmap) {
  for (const step of steps)
    for (const activity of step.activities) if (activity.key === activityKey) return { step, activity };
  return null;
}

/** An entry's place on the path of its chapter: after how many others, and on which branch, the trunk being 0. */
export type Place = { entry: Entry; depth: number; lane: number };

/**
 * The path that a chapter's entries make, in their order: an entry goes on in the lane of the one before it, unless
 * another does so already; then a lane begins. Empty when no entry comes after another.
 */
export function pathOf({ entries }: Pick<Chapter, "entries">): Place[] {
  const places: Place[] = [];
  const taken = new Set<string>();
  let lanes = 0;
  for (const entry of entries) {
    const before = places.find(({ entry: { key } }) => key === entry.afterKey);
    const goesOn = before && !taken.has(before.entry.key);
    if (before) taken.add(before.entry.key);
    places.push({
      entry,
      depth: before ? before.depth + 1 : 0,
      lane: goesOn ? before.lane : lanes++,
    });
  }
  return taken.size > 0 ? places : [];
}

/** Those before and after an item on the way through a list. */
export function neighboursOf<Item extends { key: string }>(items: readonly Item[], key: string) {
  const at = items.findIndex((item) => item.key === key);
  return { before: items[at - 1], after: items[at + 1] };
}

const keepFull = <Group>(groups: Group[], itemsOf: (group: Group) => unknown[]) =>
  groups.filter((group) => itemsOf(group).length > 0);

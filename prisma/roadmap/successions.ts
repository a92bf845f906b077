import type { Succession } from "../../lib/roadmap/succession.ts";
import type { RoadmapContent } from "./types.ts";

/**
 * How the activities of every version read on every other, the versions being in order: there by what each says became of the
 * ones before it, back by the same the other way round, and over several versions by going from one to the next. An activity
 * that kept its key is itself.
 */
export function successionsOf(versions: readonly RoadmapContent[]): Row[] {
  return versions.flatMap((to, place) => {
    const readings = [
      ...keysIn(to).map((key): Reading => ({ fromVersion: to.version, fromKey: key, toKeys: [key] })),
      ...readingsOf(versions.slice(0, place).reverse(), to, forward),
      ...readingsOf(versions.slice(place + 1), to, backward),
    ];
    // Nearest first: a key that several versions have is read from the nearest.
    const nearest = new Map(readings.toReversed().map((reading) => [reading.fromKey, reading]));
    return [...nearest.values()].flatMap(({ toKeys, ...from }) =>
      toKeys.map((toKey) => ({ toVersion: to.version, ...from, toKey })),
    );
  });
}

type Row = Succession & { toVersion: number };
type Reading = Omit<Succession, "toKey"> & { toKeys: string[] };
type Way = (from: RoadmapContent, next: RoadmapContent) => (key: string) => string[];

/** The keys of these versions, each next to the one before it and the first next to `to`, as they read on `to`. */
function readingsOf(versions: readonly RoadmapContent[], to: RoadmapContent, way: Way) {
  let read = new Map(keysIn(to).map((key) => [key, [key]]));
  let next = to;
  return versions.flatMap((version) => {
    const nextOf = way(version, next);
    const onto = (key: string) => [...new Set(nextOf(key).flatMap((one) => read.get(one) ?? []))];
    read = new Map(keysIn(version).map((key) => [key, onto(key)]));
    next = version;
    return [...read].map(([fromKey, toKeys]): Reading => ({ fromVersion: version.version, fromKey, toKeys }));
  });
}

/** From a version to the one after it. */
const forward: Way = (_version, next) => (key) => [...(next.changes?.[key] ?? [key])];

/** From a version to the one before it. */
const backward: Way = (version) => (key) => {
  const from = Object.entries(version.changes ?? {}).filter(([, keys]) => keys.includes(key));
  return from.length > 0 ? from.map(([before]) => before) : [key];
};

/**
 * Throws where a version does not say what became of something: an activity that is gone unsaid, a change that names what is
 * not there, a key that changes its meaning, a step or a skill that is lost. Members' rows would lead nowhere.
 */
export function refuseDanglingChanges(versions: readonly RoadmapContent[]) {
  for (const [place, next] of versions.entries()) {
    const before = versions[place - 1];
    const changes = Object.entries(next.changes ?? {});
    if (next.version !== (before?.version ?? 0) + 1)
      throw new Error(`Version ${next.version} is out of order`);
    const [had, has] = [new Set(before ? keysIn(before) : []), new Set(keysIn(next))];
    for (const [key, keys] of changes) {
      if (!had.has(key)) throw dangling(next, `${key}, which was not in the version before`);
      if (has.has(key)) throw dangling(next, `${key}, which is still there`);
      for (const to of keys) {
        if (!has.has(to)) throw dangling(next, `${key} becoming ${to}, which is not there`);
        if (had.has(to)) throw dangling(next, `${key} becoming ${to}, which was something before`);
      }
    }
    const lost = [...had].filter((key) => !has.has(key) && !next.changes?.[key]);
    if (lost.length > 0) throw dangling(next, `nothing of what became of ${lost.join(", ")}`);
    if (before) refuseLost(before, next);
  }
}

const dangling = ({ version }: RoadmapContent, what: string) =>
  new Error(`The changes of version ${version} speak of ${what}`);

/** Gates, waivers and ratings name steps and skills in every version. */
function refuseLost(before: RoadmapContent, next: RoadmapContent) {
  const keys = ({ steps, areas }: RoadmapContent) => [
    ...steps.map(({ key }) => key),
    ...areas.flatMap(({ skills }) => skills.map(({ key }) => key)),
  ];
  const has = new Set(keys(next));
  const lost = keys(before).filter((key) => !has.has(key));
  if (lost.length > 0)
    throw new Error(`Version ${next.version} has lost the step or skill ${lost.join(", ")}`);
}

const keysIn = ({ steps }: RoadmapContent) =>
  steps.flatMap(({ activities }) => activities.map(({ key }) => key));

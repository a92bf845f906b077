import type { ActivityState } from "@/lib/generated/prisma/enums";
import type { Roadmap } from "@/lib/roadmap/queries";

/**
 * Which activity of another version lives on as which of this one. A key means one activity for ever, so what members wrote
 * under the key of any version is left as it is and read through this, there and back: going over to a new version and
 * coming back rewrites nothing.
 */
export type Succession = {
  /** The key as another version has it; or as this one has, where both are the same. */
  fromKey: string;
  toKey: string;
  /** Of the other versions that have `fromKey` the one nearest to this. */
  fromVersion: number;
};

/** What a member said of one activity. */
export type Said = { activityKey: string; state: ActivityState; reason: string | null; since: Date };

type Reading = Pick<Roadmap, "successions">;

/** What any key ever used is called on this roadmap: nothing where the activity was taken out, several where it was split. */
export function successorsOn({ successions }: Reading) {
  const known = Map.groupBy(successions, ({ fromKey }) => fromKey);
  return (key: string) => (known.get(key) ?? []).map(({ toKey }) => toKey);
}

/** Every key whose rows speak for one of these activities. */
export function keysBehind({ successions }: Reading, keys: readonly string[]) {
  const wanted = new Set(keys);
  return [...new Set(successions.flatMap(({ fromKey, toKey }) => (wanted.has(toKey) ? [fromKey] : [])))];
}

/** Rows under the keys of any version, as rows of this roadmap: those of a split activity are there for each part. */
export function readOn<Row extends { activityKey: string }>(roadmap: Reading, rows: readonly Row[]) {
  const successors = successorsOn(roadmap);
  return rows.flatMap((row) =>
    successors(row.activityKey).map((activityKey): Row => ({ ...row, activityKey })),
  );
}

/**
 * What a member said, as it reads on this roadmap: for each activity the newest of what they said under its own key and of
 * what they said on another version, there joined where several became one. Activities nobody spoke of are left out.
 */
export function saidOn<Row extends Said>({ successions }: Reading, rows: readonly Row[]): Row[] {
  const said = new Map(rows.map((row) => [row.activityKey, row]));
  return [...Map.groupBy(successions, ({ toKey }) => toKey)].flatMap(([key, from]) => {
    const own = said.get(key);
    const elsewhere = [...Map.groupBy(from, ({ fromVersion }) => fromVersion).values()].map((group) =>
      joined(
        group.map(({ fromKey }) => said.get(fromKey)),
        own,
      ),
    );
    const newest = newestOf([own, ...elsewhere]);
    return newest ? [{ ...newest, activityKey: key }] : [];
  });
}

/**
 * What was said of the activities that are one here. Where they agree it is that; where they do not, it is held up by any that
 * is held up, under way when one has begun, and else planned. One nobody spoke of is taken to be as the whole was.
 */
function joined<Row extends Said>(parts: (Row | undefined)[], whole: Row | undefined): Row | undefined {
  const newest = newestOf(parts)!;
  const states = new Set(parts.map((row) => row?.state ?? whole?.state ?? "PLANNED"));
  // So do those nobody spoke of: of them nothing is said here either.
  if (states.size === 1) return newest;
  const blocked = newestOf(parts.filter((row) => row?.state === "BLOCKED"));
  if (blocked) return { ...blocked, since: newest.since };
  const state = states.has("DOING") || states.has("DONE") ? "DOING" : "PLANNED";
  return { ...newest, state, reason: null };
}

/** Of two from the same moment the first. */
const newestOf = <Row extends Said>(rows: readonly (Row | undefined)[]) =>
  rows.reduce((best, row) => (best && (!row || best.since >= row.since) ? best : row), undefined);

import type { SkillStanding } from "@/lib/skills/standing";

/** The three values, each read by itself. */
export const VALUES = ["claimed", "supported", "endorsed"] as const;
export type Value = (typeof VALUES)[number];

type Three = Pick<SkillStanding, "claimed" | "supported" | "endorsed">;
type Standings = ReadonlyMap<string, Three>;
/** Levels wanted, 0 to 5, by skill key. */
type Targets = Readonly<Record<string, number>>;

/** One value of a skill, 0 to 5, or null when nobody said anything; where mentors differ, what all of them agree on. */
export const valueIn = (value: Value, own: Three | undefined): number | null =>
  (value === "endorsed" ? own?.endorsed?.low : own?.[value]) ?? null;

/**
 * The wanted levels that one value does not reach yet, the widest gap first, and of equal ones that which the three
 * values miss most together. Nobody's word counts as level 0.
 */
export const gapsIn = (value: Value, targets: Targets, standings: Standings) =>
  Object.entries(targets)
    .map(([skillKey, wanted]) => {
      const own = standings.get(skillKey);
      const missingBy = (each: Value) => Math.max(0, wanted - (valueIn(each, own) ?? 0));
      const together = VALUES.reduce((sum, each) => sum + missingBy(each), 0);
      return { skillKey, wanted, has: valueIn(value, own), missing: missingBy(value), together };
    })
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing || b.together - a.together)
    .map(({ together: _together, ...gap }) => gap);

/** How near one value is to what is wanted: how many skills of all reach it, and how many levels are missing together. */
export function nearnessOf(value: Value, targets: Targets, standings: Standings) {
  const gaps = gapsIn(value, targets, standings);
  const of = Object.keys(targets).length;
  return { of, met: of - gaps.length, missing: gaps.reduce((sum, { missing }) => sum + missing, 0) };
}

/** Profiles by the levels one value lacks to each, the nearest first; equally near ones stay in their order. */
export const nearestFirst = <Profile extends { targets: Targets }>(
  value: Value,
  profiles: readonly Profile[],
  standings: Standings,
) => {
  const missing = (profile: Profile) => nearnessOf(value, profile.targets, standings).missing;
  return profiles.toSorted((a, b) => missing(a) - missing(b));
};

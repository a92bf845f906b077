import type { LatestRating } from "@/lib/skills/queries";

export type SkillLevels = {
  /** What the person says of themselves, 0 to 5; null when they have not said. */
  claimed: number | null;
  /** What mentors say, 0 to 5, lowest and highest of each mentor's latest word; null when nobody has. */
  endorsed: { low: number; high: number } | null;
};

/**
 * The two values of each skill that was rated, kept apart: a claim and an endorsement are never averaged,
 * and mentors who differ are shown as a range.
 */
export function levelsOf(ownerId: string, latest: Pick<LatestRating, "skillKey" | "raterId" | "level">[]) {
  const levels = new Map<string, SkillLevels>();
  for (const { skillKey, raterId, level } of latest) {
    const before = levels.get(skillKey) ?? { claimed: null, endorsed: null };
    levels.set(
      skillKey,
      raterId === ownerId
        ? { ...before, claimed: level }
        : { ...before, endorsed: widen(before.endorsed, level) },
    );
  }
  return levels;
}

const widen = (range: SkillLevels["endorsed"], level: number) =>
  range
    ? { low: Math.min(range.low, level), high: Math.max(range.high, level) }
    : { low: level, high: level };

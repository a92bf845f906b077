type Rating = { skillKey: string; raterId: string | null; level: number };

export type SkillLevels = {
  /** What the person says of themselves, 0 to 5; null when they have not said. */
  claimed: number | null;
  /** What mentors say, 0 to 5, lowest and highest of each mentor's latest word; null when nobody has. */
  endorsed: { low: number; high: number } | null;
};

/**
 * Of ratings, newest first, the last one of each skill by each rater. Former mentors have no names, so theirs cannot be
 * told apart; but of each only the last word was kept, so every one of them counts.
 */
export function latestOf<T extends { skillKey: string; raterId: string | null }>(ratings: readonly T[]) {
  const seen = new Set<string>();
  return ratings.filter(({ skillKey, raterId }) => {
    const said = `${skillKey} ${raterId}`;
    const isLatest = raterId === null || !seen.has(said);
    seen.add(said);
    return isLatest;
  });
}

/**
 * The two values of each skill that was rated, kept apart: a claim and an endorsement are never averaged,
 * and mentors who differ are shown as a range.
 */
export function levelsOf(ownerId: string, latest: Rating[]) {
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

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
export function latestOf<T extends { skillKey: string; raterId: string | null }>(ratings: T[]) {
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

/**
 * How many of the wanted levels (0 to 5, by skill key) are reached: by the person's own word, and by what all mentors
 * who rated the skill agree on. A skill nobody rated is reached where level 0 is wanted, since everybody starts there.
 */
export function reachedOf(targets: Record<string, number>, levels: Map<string, SkillLevels>) {
  const wanted = Object.entries(targets);
  const count = (levelIn: (own: SkillLevels | undefined) => number | null | undefined) =>
    wanted.filter(([key, level]) => (levelIn(levels.get(key)) ?? 0) >= level).length;
  return {
    of: wanted.length,
    claimed: count((own) => own?.claimed),
    endorsed: count((own) => own?.endorsed?.low),
  };
}

const widen = (range: SkillLevels["endorsed"], level: number) =>
  range
    ? { low: Math.min(range.low, level), high: Math.max(range.high, level) }
    : { low: level, high: level };

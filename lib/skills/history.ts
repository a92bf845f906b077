import { levelsOf, type SkillLevels } from "@/lib/skills/levels";
import { evidenceOf, saidBy, type AsOf, type SkillRows } from "@/lib/skills/standing";
import { supportedLevel, type Level } from "@/lib/skills/strength";

export type SkillMoment = SkillLevels & { day: string; supported: Level };

/** The three values of one skill on each of these days, from the rows about it and by the same rules as today's. */
export function skillHistory(rows: SkillRows, skillKey: string, days: readonly AsOf[]): SkillMoment[] {
  return days.map((on) => {
    const said = levelsOf(rows.ownerId, saidBy(rows.ratings, on)).get(skillKey);
    const supported = supportedLevel(evidenceOf(rows.evidence, on).get(skillKey) ?? []);
    return { day: on.day, claimed: said?.claimed ?? null, endorsed: said?.endorsed ?? null, supported };
  });
}

/** The moments at which one of the values is another than before; the first is one when there is anything to say. */
export const changesOf = (moments: readonly SkillMoment[]) =>
  moments.filter((moment, index) => {
    const before = moments[index - 1] ?? { claimed: null, supported: 0, endorsed: null };
    return valuesIn(moment) !== valuesIn(before);
  });

const valuesIn = ({ claimed, supported, endorsed }: Omit<SkillMoment, "day">) =>
  [claimed, supported, endorsed?.low, endorsed?.high].join();

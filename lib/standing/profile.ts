import type { Start } from "@/lib/generated/prisma/enums";
import type { Activity, Roadmap, Skill, SkillArea } from "@/lib/roadmap/queries";

/** What a person has said of themselves: a level of 0 to 5 by skill. */
export type Claims = ReadonlyMap<string, number>;

/**
 * The areas that are known ground for somebody who comes from there, and those that the road adds. An engineer knows
 * the technical foundation and adds the other three; for a project manager it is the other way round.
 */
export function profileOf(start: Start, { areas }: Pick<Roadmap, "areas">) {
  const isKnown = ({ key }: SkillArea) => (key === "technical") === (start === "ENGINEER");
  return { known: areas.filter(isKnown), added: areas.filter((area) => !isKnown(area)) };
}

/**
 * The areas that a person rated highest and those rated lowest, by the middle of their own levels (of an even number
 * the lower one). Null while fewer than two areas are rated, or when the middles are all the same.
 */
export function extremesOf({ areas }: Pick<Roadmap, "areas">, claims: Claims) {
  const rated = areas.flatMap((area) => {
    const middle = middleOf(area.skills.flatMap(({ key }) => claims.get(key) ?? []));
    return middle === null ? [] : [{ area, middle }];
  });
  const middles = rated.map(({ middle }) => middle);
  const at = (wanted: number) => rated.filter(({ middle }) => middle === wanted).map(({ area }) => area);
  const [highest, lowest] = [Math.max(...middles), Math.min(...middles)];
  return highest > lowest ? { high: at(highest), low: at(lowest) } : null;
}

/** How an activity lies to what a person brings, by the skill it builds most. */
export type Ground = { skill: Skill; level: number | null; is: "known" | "begun" | "new" };

/**
 * Their own rating decides: 3 and more is known ground, 2 is begun, less is new. A skill without one counts as its area
 * does for where they come from; null when that is not known either.
 */
export function groundOf(
  { skillKeys }: Pick<Activity, "skillKeys">,
  roadmap: Pick<Roadmap, "areas">,
  { start, claims }: { start: Start | null; claims: Claims },
): Ground | null {
  const skill = roadmap.areas.flatMap(({ skills }) => skills).find(({ key }) => key === skillKeys[0]);
  if (!skill) return null;
  const level = claims.get(skill.key) ?? null;
  if (level !== null) return { skill, level, is: level >= 3 ? "known" : level === 2 ? "begun" : "new" };
  if (!start) return null;
  const isKnown = profileOf(start, roadmap).known.some(({ skills }) => skills.includes(skill));
  return { skill, level, is: isKnown ? "known" : "new" };
}

function middleOf(levels: number[]) {
  return levels.toSorted((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? null;
}

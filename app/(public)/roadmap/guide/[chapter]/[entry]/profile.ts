import type { ProfileArea, Reached } from "@/components/roadmap/profile-view";
import type { Viewer } from "@/lib/auth/viewer";
import { addressOf } from "@/lib/roadmap/addresses";
import type { Chapter, Entry, Roadmap } from "@/lib/roadmap/queries";
import { nearnessOf, type Value } from "@/lib/skills/nearness";
import { standingsToday, type SkillStanding } from "@/lib/skills/standing";
import { findSkillRows } from "@/lib/standing/queries";

type Levels = Map<string, SkillStanding>;

/** Where the reader stands; null for visitors. */
export const findOwnLevels = async (viewer: Viewer | null, roadmap: Roadmap): Promise<Levels | null> =>
  viewer && standingsToday(await findSkillRows(viewer), roadmap, viewer);

/** Each skill that is wanted: how much of it, what that looks like, and what the reader and their mentors say. */
export function profileOf(
  { entries }: Chapter,
  { targets, afterKey }: Entry,
  { areas }: Roadmap,
  own: Levels | null,
): ProfileArea[] {
  const before = entries.find(({ key }) => key === afterKey);
  return areas
    .map(({ name, skills }) => ({
      name,
      skills: skills.flatMap((skill) => {
        const level = targets[skill.key];
        if (level === undefined) return [];
        const was = before?.targets[skill.key] ?? level;
        const { claimed = null, supported = null, endorsed = null } = own?.get(skill.key) ?? {};
        return {
          href: addressOf.skill(skill),
          name: skill.name,
          level,
          looks: skill.levels[level]!,
          change: was < level ? `up from ${was}` : was > level ? `down from ${was}` : null,
          ...{ claimed, supported, endorsed },
        };
      }),
    }))
    .filter(({ skills }) => skills.length > 0);
}

/** How many of the levels wanted are reached, in words; an invitation to rate where nobody said or showed anything. */
export function reachedWords({ targets }: Entry, own: Levels): Reached {
  const has = (value: keyof SkillStanding) => [...own.values()].some((standing) => standing[value]);
  if (!has("claimed") && !has("endorsed") && !has("supported"))
    return { words: null, rate: { href: "/skills/rate", label: "Rate your skills" } };
  const met = (value: Value) => nearnessOf(value, targets, own).met;
  const others = [
    `your evidence holds ${met("supported")}`,
    ...(has("endorsed") ? [`your mentors see ${met("endorsed")}`] : []),
  ];
  return {
    words: `By your own view you meet ${met("claimed")} of the ${Object.keys(targets).length}; ${others.join(", and ")}.`,
    rate: { href: "/skills/compare", label: "Compare with the other roles" },
  };
}

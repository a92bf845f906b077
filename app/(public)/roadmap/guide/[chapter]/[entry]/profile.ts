import type { ProfileArea, Reached } from "@/components/roadmap/profile-view";
import type { Viewer } from "@/lib/auth/viewer";
import { addressOf } from "@/lib/roadmap/addresses";
import type { Chapter, Entry, Roadmap } from "@/lib/roadmap/queries";
import { levelsOf, reachedOf, type SkillLevels } from "@/lib/skills/levels";
import { listLatestRatings } from "@/lib/skills/queries";

type Levels = Map<string, SkillLevels>;

/** The reader's own levels; null for visitors. */
export const findOwnLevels = async (viewer: Viewer | null): Promise<Levels | null> =>
  viewer && levelsOf(viewer.id, await listLatestRatings(viewer));

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
        const { claimed = null, endorsed = null } = own?.get(skill.key) ?? {};
        return {
          href: addressOf.skill(skill),
          name: skill.name,
          level,
          looks: skill.levels[level]!,
          change: was < level ? `up from ${was}` : was > level ? `down from ${was}` : null,
          ...{ claimed, endorsed },
        };
      }),
    }))
    .filter(({ skills }) => skills.length > 0);
}

/** How many of the levels wanted are reached, in words; an invitation to rate where nothing is rated yet. */
export function reachedWords({ targets }: Entry, own: Levels): Reached {
  if (own.size === 0) return { words: null, rate: { href: "/skills", label: "Rate your skills" } };
  const { of, claimed, endorsed } = reachedOf(targets, own);
  const isEndorsed = [...own.values()].some(({ endorsed }) => endorsed);
  return {
    words: `By your own view you meet ${claimed} of the ${of}${isEndorsed ? `, by your mentors’ ${endorsed}` : ""}.`,
    rate: { href: "/skills", label: "Your skills" },
  };
}

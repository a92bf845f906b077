import type { ListedArea } from "@/components/skills/area-skills";
import type { Roadmap } from "@/lib/roadmap/queries";
import { actOf } from "@/lib/skills/act";
import type { Profile } from "@/lib/skills/profiles";
import type { SkillStanding } from "@/lib/skills/standing";

type Standings = ReadonlyMap<string, SkillStanding>;

/** Every skill with its three values and the level that is asked of the person's target. */
export const areasOf = (
  { areas }: Roadmap,
  standings: Standings,
  target: Profile | undefined,
  kept: string,
): ListedArea[] =>
  areas.map(({ name, sentence, skills }) => ({
    ...{ name, sentence },
    skills: skills.map(({ key, name, levels }) => {
      const { claimed, supported, endorsed } = standings.get(key)!;
      return {
        ...{ skillKey: key, name, claimed, supported, endorsed },
        href: `/skills/${key}${kept}`,
        looks: claimed === null ? null : actOf(levels[claimed]!),
        target: target?.entry.targets[key] ?? null,
      };
    }),
  }));

/** How much is rated, as a sentence. */
export function titleOf(areas: ListedArea[]) {
  const skills = areas.flatMap(({ skills }) => skills);
  const count = (is: (skill: (typeof skills)[number]) => boolean) => skills.filter(is).length;
  const rated = count(({ claimed }) => claimed !== null);
  const held = count(({ supported }) => supported > 0);
  const endorsed = count(({ endorsed }) => endorsed !== null);
  const all = skills.length;
  const others = [
    ...(held > 0 ? [`evidence speaks for ${held}`] : []),
    ...(endorsed > 0 ? [`mentors for ${endorsed}`] : []),
  ].join(", ");
  if (rated === 0 && !others) return `${all} skills, none rated yet.`;
  const own =
    rated === 0 ? `You have rated none of ${all} skills` : `You have rated ${rated} of ${all} skills`;
  return `${own}${others && `; ${others}`}.`;
}

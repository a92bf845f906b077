import { radarOf } from "@/components/charts/radar-geometry";
import type { ListedArea, ListedSkill } from "@/components/skills/area-skills";
import type { SkillsOverview } from "@/components/skills/overview-section";
import { gapsIn } from "@/lib/skills/nearness";
import type { FoundSkills } from "./found";

/** As many as can be worked on at once, or talked about in one hour. */
const SHOWN = 5;

/** All skills in one drawing, and where the values tell different things; null before there is any. */
export function overviewOf(
  areas: ListedArea[],
  { standings, target }: Pick<FoundSkills, "standings" | "target">,
): SkillsOverview | null {
  const all = areas.flatMap(({ skills }) => skills);
  if (!all.some(({ claimed, supported, endorsed }) => claimed !== null || supported > 0 || endorsed))
    return null;
  const rated = all.filter(({ claimed }) => claimed !== null);

  return {
    radar: radarOf(areas.map(({ name, skills }) => ({ name, skills: skills.map(drawn) }))),
    skills: all.length,
    endorsed: all.filter(({ endorsed }) => endorsed !== null).length,
    unseen: rated.filter(({ endorsed }) => endorsed === null).length,
    differences: differencesOf(rated),
    missing: gapsIn("supported", target?.entry.targets ?? {}, standings)
      .slice(0, SHOWN)
      .flatMap(({ skillKey, wanted, has }) => {
        const skill = all.find((each) => each.skillKey === skillKey);
        return skill ? [{ name: skill.name, href: skill.href, supported: has ?? 0, target: wanted }] : [];
      }),
  };
}

/** Where mentors differ the drawing shows what they agree on; the figures say the range. */
const drawn = ({ endorsed, ...skill }: ListedSkill) => ({ ...skill, endorsed: endorsed?.low ?? null });

function differencesOf(rated: ListedSkill[]): SkillsOverview["differences"] {
  const apart = ({ claimed, endorsed }: ListedSkill) =>
    endorsed ? Math.max(endorsed.low - claimed!, claimed! - endorsed.high, 0) : 0;
  return widest(rated, apart).map(({ name, href, claimed, endorsed }) => ({
    ...{ name, href },
    claimed: claimed!,
    endorsed: endorsed!,
  }));
}

const widest = (skills: ListedSkill[], gapOf: (skill: ListedSkill) => number) =>
  skills
    .filter((skill) => gapOf(skill) > 0)
    .sort((a, b) => gapOf(b) - gapOf(a))
    .slice(0, SHOWN);

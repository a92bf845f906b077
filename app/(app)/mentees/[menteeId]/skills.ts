import { ratedOf } from "@/components/charts/skill-geometry";
import type { ShownSkills } from "@/components/mentorships/mentee-skills";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { SkillStanding } from "@/lib/skills/standing";

/** Of the areas that are shown, all skills of which anything is known as bars, and those of one area to rate: the area of the skill that was chosen, else the first one the mentor was asked for. */
export function skillsOf(
  roadmap: Pick<Roadmap, "areas">,
  levels: ReadonlyMap<string, SkillStanding>,
  chosen: unknown,
  asked: string[],
): ShownSkills {
  const area =
    roadmap.areas.find(({ skills }) => skills.some(({ key }) => key === chosen)) ??
    roadmap.areas.find(({ key }) => asked.includes(key)) ??
    roadmap.areas[0]!;
  const claimedIn = (key: string) => levels.get(key)?.claimed ?? null;
  // Of endorsements only this mentor's own are among the levels, so low and high are one.
  const seenIn = (key: string) => levels.get(key)?.endorsed?.low ?? null;

  const areas = roadmap.areas.map(({ name, skills }) => ({
    name,
    skills: skills.map(({ key, name }) => ({
      name,
      href: `?skill=${key}#${key}`,
      claimed: claimedIn(key),
      supported: levels.get(key)?.supported,
      endorsed: seenIn(key),
    })),
  }));
  const rated = ratedOf(areas);
  return {
    areas: rated,
    unrated: countOf(areas) - countOf(rated),
    rating: {
      area: area.key,
      areas: roadmap.areas.map(({ key, name, skills }) => ({
        href: `?skill=${skills[0]!.key}#rate`,
        label: name,
        current: key === area.key,
      })),
      skills: area.skills.map(({ key, name, sentence, levels }) => ({
        key,
        name,
        sentence,
        levels,
        claimed: claimedIn(key),
        seen: seenIn(key),
        open: key === chosen,
      })),
    },
  };
}

const countOf = (areas: { skills: unknown[] }[]) => areas.reduce((sum, { skills }) => sum + skills.length, 0);

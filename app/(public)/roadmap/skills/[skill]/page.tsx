import { notFound } from "next/navigation";
import { readingLinksOf, wayTo } from "@/app/(public)/roadmap/outlines";
import { findReading } from "@/app/(public)/roadmap/reading";
import { SkillReadingView } from "@/components/roadmap/skill-reading-view";
import { addressOf } from "@/lib/roadmap/addresses";
import { activitiesFor, demandsOn, neighboursOf } from "@/lib/roadmap/guide";

export async function generateMetadata({ params }: PageProps<"/roadmap/skills/[skill]">) {
  const { skill } = await findSkill((await params).skill);
  return { title: `${skill.name}, level by level`, description: skill.sentence };
}

export default async function SkillReadingPage({ params }: PageProps<"/roadmap/skills/[skill]">) {
  const { viewer, roadmap, area, skill } = await findSkill((await params).skill);
  const all = roadmap.areas.flatMap(({ skills }) => skills);
  const { before, after } = neighboursOf(all, skill.key);
  const demands = demandsOn(skill.key, roadmap);

  return (
    <SkillReadingView
      area={{ href: addressOf.area(area), label: area.name }}
      name={skill.name}
      sentence={skill.sentence}
      levels={skill.levels.map((looks, level) => ({
        looks,
        asked: demands
          .filter((demand) => demand.level === level)
          .map(({ chapter, entry }) => ({ href: addressOf.entry(chapter, entry), label: entry.name })),
      }))}
      steps={activitiesFor(skill.key, roadmap).map((step) => ({
        key: step.key,
        name: `Step ${step.position + 1}: ${step.name}`,
        activities: step.activities.map((activity) => ({
          href: addressOf.activity(step, activity),
          label: activity.title,
        })),
      }))}
      readings={readingLinksOf(skill.key, roadmap)}
      own={viewer ? `/skills/${skill.key}` : null}
      before={before && wayTo(addressOf.skill(before), before)}
      after={after && wayTo(addressOf.skill(after), after)}
    />
  );
}

async function findSkill(key: string) {
  const { viewer, roadmap } = await findReading();
  for (const area of roadmap.areas)
    for (const skill of area.skills) if (skill.key === key) return { viewer, roadmap, area, skill };
  notFound();
}

import { wayTo } from "@/app/(public)/roadmap/outlines";
import { findReading } from "@/app/(public)/roadmap/reading";
import { SkillsReadingView } from "@/components/roadmap/skills-reading-view";
import { addressOf } from "@/lib/roadmap/addresses";

export const metadata = {
  title: "The skills",
  description:
    "The skills of a Technical Program Manager in four areas: what each is, what somebody sees at each level, and what builds it.",
};

export default async function SkillsReadingPage() {
  const { roadmap } = await findReading();
  const last = roadmap.chapters.at(-1);
  const first = roadmap.areas[0]?.skills[0];

  return (
    <SkillsReadingView
      areas={roadmap.areas.map(({ key, name, sentence, skills }) => ({
        ...{ key, name, sentence },
        skills: skills.map((skill) => ({
          href: addressOf.skill(skill),
          name: skill.name,
          sentence: skill.sentence,
        })),
      }))}
      before={last && wayTo(addressOf.chapter(last), last)}
      after={first && wayTo(addressOf.skill(first), first)}
    />
  );
}

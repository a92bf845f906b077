import type { Strength } from "@/components/onboarding/strength-item";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { Start } from "@/lib/generated/prisma/enums";
import { dateOf } from "@/lib/milestones/date";
import type { listPriorEvidence } from "@/lib/milestones/queries";
import { shownSkills } from "@/lib/milestones/shown-skills";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";
import { REACH } from "@/lib/skills/strength";

type Found = {
  roadmap: Roadmap;
  kept: Awaited<ReturnType<typeof listPriorEvidence>>;
  start: Start | null;
};

/** Each strength with what would show it in the past this person has, and with what they have said of it. */
export function strengthsOf(viewer: Viewer, { roadmap, kept, start }: Found): Strength[] {
  const day = today(viewer.timeZone);
  const technical = new Set(
    roadmap.areas.find(({ key }) => key === "technical")?.skills.map(({ key }) => key),
  );
  const { skills } = catalogueOf(roadmap);
  const strengths = roadmap.chapters.find(({ key }) => key === "strengths")?.entries ?? [];
  return strengths.map(({ key, name, facts, skillKeys }) => ({
    key,
    name,
    prompt: promptOf(facts, start),
    counts: `Evidence, up to level ${REACH.told}, for ${names.format(
      shownSkills(skillKeys, start, technical).map((key) => skills.get(key)?.name ?? key),
    )}. You can change that on the milestone.`,
    kept: kept
      .filter(({ strengthKey }) => strengthKey === key)
      .map((milestone) => ({
        id: milestone.id,
        title: milestone.title,
        when: dayWords(dateOf(milestone), day),
      })),
  }));
}

const names = new Intl.ListFormat("en");

function promptOf(facts: [term: string, text: string][], start: Start | null) {
  const texts = new Map(facts);
  const own = start === "PROJECT_MANAGER" && texts.get("Prior evidence from project management");
  return own || (texts.get("Prior evidence") ?? "");
}

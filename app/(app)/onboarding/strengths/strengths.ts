import type { Strength } from "@/components/onboarding/strength-item";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { Start } from "@/lib/generated/prisma/enums";
import { dateOf } from "@/lib/milestones/date";
import type { listPriorEvidence } from "@/lib/milestones/queries";
import type { Roadmap } from "@/lib/roadmap/queries";

type Found = {
  roadmap: Roadmap;
  kept: Awaited<ReturnType<typeof listPriorEvidence>>;
  start: Start | null;
};

/** Each strength with what would show it in the past this person has, and with what they have said of it. */
export function strengthsOf(viewer: Viewer, { roadmap, kept, start }: Found): Strength[] {
  const day = today(viewer.timeZone);
  const strengths = roadmap.chapters.find(({ key }) => key === "strengths")?.entries ?? [];
  return strengths.map(({ key, name, facts }) => ({
    key,
    name,
    prompt: promptOf(facts, start),
    kept: kept
      .filter(({ strengthKey }) => strengthKey === key)
      .map((milestone) => ({
        id: milestone.id,
        title: milestone.title,
        when: dayWords(dateOf(milestone), day),
      })),
  }));
}

function promptOf(facts: [term: string, text: string][], start: Start | null) {
  const texts = new Map(facts);
  const own = start === "PROJECT_MANAGER" && texts.get("Prior evidence from project management");
  return own || (texts.get("Prior evidence") ?? "");
}

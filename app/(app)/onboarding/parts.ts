import type { SetupPart } from "@/components/onboarding/parts";
import type { Viewer } from "@/lib/auth/viewer";
import { findPlan, type Plan } from "@/lib/progress/queries";
import { setupParts } from "@/lib/progress/setup";
import { findRoadmap, type Roadmap } from "@/lib/roadmap/queries";
import { levelsOf, type SkillLevels } from "@/lib/skills/levels";
import { listLatestRatings } from "@/lib/skills/queries";

/** Where the viewer is with the setting-up, and what each of its pages starts from. */
export async function findSetup(viewer: Viewer) {
  const [roadmap, plan, ratings] = await Promise.all([
    findRoadmap(viewer),
    findPlan(viewer),
    listLatestRatings(viewer),
  ]);
  const levels = levelsOf(viewer.id, ratings);
  return { plan, roadmap, levels, parts: partsOf(roadmap, plan, levels) };
}

/**
 * The pages of the setting-up in their order, and which of them are answered. Somebody who has rated a whole area
 * elsewhere is not asked for it again.
 */
export function partsOf(
  { areas }: Roadmap,
  plan: Plan | null,
  levels: Map<string, SkillLevels>,
): SetupPart[] {
  const left = plan?.setupLeft ?? setupParts(areas);
  const isLeft = (part: string) => left.includes(part);
  return [
    { key: "plan", name: "Your target", short: "Target", href: "/onboarding", answered: !isLeft("plan") },
    {
      key: "strengths",
      name: "What already counts",
      short: "What counts",
      href: "/onboarding/strengths",
      answered: !isLeft("strengths"),
    },
    ...areas.map(({ key, name, skills }) => ({
      key,
      name,
      short: name.split(" ")[0]!,
      href: `/onboarding/skills/${key}`,
      answered: !isLeft(key) || skills.every((skill) => (levels.get(skill.key)?.claimed ?? null) !== null),
    })),
  ];
}

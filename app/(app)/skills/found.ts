import type { Viewer } from "@/lib/auth/viewer";
import { findPlan } from "@/lib/progress/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { chosenProfile } from "@/lib/skills/profiles";
import { skillStandings, type AsOf } from "@/lib/skills/standing";
import { findSkillRows } from "@/lib/standing/queries";

export type FoundSkills = Awaited<ReturnType<typeof findSkills>>;

/** A person's skills on a day, and the profile their plan is for. */
export async function findSkills(viewer: Viewer, on: AsOf) {
  const [roadmap, plan, rows] = await Promise.all([
    findRoadmap(viewer),
    findPlan(viewer),
    findSkillRows(viewer),
  ]);
  const keys = roadmap.areas.flatMap(({ skills }) => skills.map(({ key }) => key));
  return {
    roadmap,
    rows,
    standings: skillStandings(rows, keys, on),
    target: chosenProfile(plan?.targetRole ?? null, roadmap),
  };
}

import type { Scope } from "@/lib/grants/grant";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { SkillRows } from "@/lib/skills/standing";
import type { Evidence } from "@/lib/standing/standing";

/** A roadmap of the steps that are shown alone: what is worked out on it, also which step is the current one, knows no other. */
export const stepsShown = (roadmap: Roadmap, { steps }: Pick<Scope, "steps">): Roadmap => ({
  ...roadmap,
  steps: roadmap.steps.filter(({ key }) => steps.has(key)),
});

/** Of what a person said and did, that which is about the steps of this roadmap. */
export function evidenceOn({ steps }: Roadmap, { progress, milestones, waived }: Evidence): Evidence {
  const keys = new Set(steps.flatMap(({ activities }) => activities.map(({ key }) => key)));
  const known = (all: readonly string[]) => all.filter((key) => keys.has(key));
  return {
    progress: progress.filter(({ activityKey }) => keys.has(activityKey)),
    milestones: milestones
      .map((one) => ({
        ...one,
        activities: known(one.activities),
        verified: known(one.verified),
        answered: known(one.answered),
      }))
      .filter(
        ({ activities, verified, answered }) => activities.length + verified.length + answered.length > 0,
      ),
    waived: new Set(steps.flatMap(({ key }) => (waived.has(key) ? [key] : []))),
  };
}

/** The same of skills: those of the areas that are shown. */
export const areasShown = ({ areas }: Pick<Roadmap, "areas">, scope: Pick<Scope, "areas">) =>
  areas.filter(({ key }) => scope.areas.has(key));

export function rowsOn<Rows extends Omit<SkillRows, "ownerId">>(
  areas: Roadmap["areas"],
  { ratings, evidence }: Rows,
): Pick<Rows, "ratings" | "evidence"> {
  const keys = new Set(areas.flatMap(({ skills }) => skills.map(({ key }) => key)));
  return {
    ratings: ratings.filter(({ skillKey }) => keys.has(skillKey)),
    evidence: evidence
      .map(({ skillKeys, verifiedAt, ...row }) => ({
        ...row,
        skillKeys: skillKeys.filter((key) => keys.has(key)),
        verifiedAt: Object.fromEntries(Object.entries(verifiedAt).filter(([key]) => keys.has(key))),
      }))
      .filter(({ skillKeys }) => skillKeys.length > 0),
  };
}

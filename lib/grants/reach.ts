import type { Placed } from "@/lib/grants/grant";
import type { Reach } from "@/lib/grants/policy";
import type { Roadmap } from "@/lib/roadmap/queries";
import { keysBehind } from "@/lib/roadmap/succession";

/** What lies behind steps and areas on one roadmap: the activities under every key they ever had. */
export const reachOf = (roadmap: Roadmap): Reach => ({
  activityKeys: (stepKeys) =>
    keysBehind(
      roadmap,
      roadmap.steps
        .filter(({ key }) => stepKeys.includes(key))
        .flatMap(({ activities }) => activities.map(({ key }) => key)),
    ),
  skillKeys: (areaKeys) =>
    roadmap.areas
      .filter(({ key }) => areaKeys.includes(key))
      .flatMap(({ skills }) => skills.map(({ key }) => key)),
});

type Read = {
  id: string;
  /** As this roadmap has them; one that was taken out is of no step. */
  activities: readonly { activity: { stepKey: string }; gone: boolean }[];
  skills: readonly { skillKey: string }[];
};

/** Where a milestone stands on a roadmap, as far as that decides who sees it. */
export const placedOn =
  ({ areas }: Pick<Roadmap, "areas">) =>
  ({ id, activities, skills }: Read): Placed => ({
    id,
    stepKeys: [...new Set(activities.flatMap(({ activity, gone }) => (gone ? [] : [activity.stepKey])))],
    areaKeys: areas
      .filter((area) => area.skills.some(({ key }) => skills.some(({ skillKey }) => skillKey === key)))
      .map(({ key }) => key),
  });

"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { rateArea } from "@/lib/progress/mutations";
import { AreaInput } from "@/lib/progress/schema";
import { findRoadmap } from "@/lib/roadmap/queries";
import { rateSkills } from "@/lib/skills/mutations";
import { ClaimsInput } from "@/lib/skills/schema";
import { nextInSitting } from "@/lib/skills/sitting";

export const rateSkillsAction = action(ClaimsInput, async (viewer, input) => {
  await rateSkills(viewer, input);
  const [skillKey] = Object.keys(input.level);
  await stayOrGoTo(skillKey ? `/skills/${skillKey}?done=saved` : "/skills");
});

/** One page of the sitting is kept: on to the next one. */
export const rateInSittingAction = action(AreaInput, async (viewer, input) => {
  await rateArea(viewer, input);
  const next = nextInSitting(await findRoadmap(viewer), input.area);
  refresh();
  redirect(next ? `/skills/rate/${next.key}` : "/skills?done=saved");
});

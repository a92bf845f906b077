"use server";

import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { rateSkills } from "@/lib/skills/mutations";
import { RatingsInput } from "@/lib/skills/schema";

export const rateSkillsAction = action(RatingsInput, async (viewer, input) => {
  await rateSkills(viewer, input);
  await stayOrGoTo("/skills?done=saved");
});

"use server";

import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { rateSkills } from "@/lib/skills/mutations";
import { ClaimsInput } from "@/lib/skills/schema";

export const rateSkillsAction = action(ClaimsInput, async (viewer, input) => {
  await rateSkills(viewer, input);
  await stayOrGoTo("/skills?done=saved");
});

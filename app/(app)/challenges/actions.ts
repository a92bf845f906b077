"use server";

import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { checkIn } from "@/lib/weeks/mutations";
import { CheckInInput } from "@/lib/weeks/schema";

export const checkInAction = action(CheckInInput, async (viewer, input) => {
  await checkIn(viewer, input);
  await stayOrGoTo("/challenges?done=saved");
});

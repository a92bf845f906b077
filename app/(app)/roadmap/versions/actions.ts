"use server";

import { action } from "@/lib/forms/action";
import { stayOrGoTo } from "@/lib/forms/landing";
import { goBack, goOver } from "@/lib/versions/mutations";
import { MoveInput } from "@/lib/versions/schema";

export const goOverAction = action(MoveInput, async (viewer, input) => {
  await goOver(viewer, input);
  await stayOrGoTo("/roadmap/versions?done=over");
});

export const goBackAction = action(MoveInput, async (viewer, input) => {
  await goBack(viewer, input);
  await stayOrGoTo("/roadmap/versions?done=returned");
});

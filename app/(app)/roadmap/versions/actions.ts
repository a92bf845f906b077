"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { goBack, goOver } from "@/lib/versions/mutations";
import { MoveInput } from "@/lib/versions/schema";

export const goOverAction = action(MoveInput, async (viewer, input) => {
  await goOver(viewer, input);
  redirect("/roadmap/versions?done=over");
});

export const goBackAction = action(MoveInput, async (viewer, input) => {
  await goBack(viewer, input);
  redirect("/roadmap/versions?done=returned");
});

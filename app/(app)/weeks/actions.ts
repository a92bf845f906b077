"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { removeWeek, saveWeek } from "@/lib/weeks/mutations";
import { WeekIdInput, WeekInput } from "@/lib/weeks/schema";

export const saveWeekAction = action(WeekInput, async (viewer, input) => {
  // Whoever was overtaken gets the newest revision behind their text, so that saving again is their choice.
  refresh();
  await saveWeek(viewer, input);
  redirect("/weeks?done=saved");
});

export const removeWeekAction = action(WeekIdInput, async (viewer, { reviewId }) => {
  await removeWeek(viewer, reviewId);
  redirect("/weeks?done=saved");
});

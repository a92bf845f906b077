"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/forms/action";
import { saveChoices } from "@/lib/notices/mutations";
import { ChoicesInput } from "@/lib/notices/schema";

export const saveChoicesAction = action(ChoicesInput, async (viewer, input) => {
  await saveChoices(viewer, input);
  redirect("/settings/notices?saved=choices");
});

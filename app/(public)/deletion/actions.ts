"use server";

import { redirect } from "next/navigation";
import { undoDeletion } from "@/lib/deletions/mutations";
import { UndoInput } from "@/lib/deletions/schema";
import { leaverAction } from "@/lib/forms/action";

export const undoDeletionAction = leaverAction(UndoInput, async (leaver) => {
  await undoDeletion(leaver);
  redirect("/dashboard?done=kept");
});

"use server";

import { redirect } from "next/navigation";
import { askDeletion } from "@/lib/deletions/mutations";
import { DeletionInput } from "@/lib/deletions/schema";
import { action } from "@/lib/forms/action";

export const askDeletionAction = action(
  DeletionInput,
  async (viewer, input) => {
    await askDeletion(viewer, input);
    redirect("/deletion");
  },
  { limit: "askDeletion" },
);

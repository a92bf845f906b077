"use server";

import { redirect } from "next/navigation";
import { provePassword } from "@/lib/auth/proof";
import { keepSession } from "@/lib/auth/session";
import { askDeletion } from "@/lib/deletions/mutations";
import { DeletionInput } from "@/lib/deletions/schema";
import { action } from "@/lib/forms/action";

export const askDeletionAction = action(
  DeletionInput,
  async (viewer, { currentPassword }) => {
    await provePassword(viewer, currentPassword);
    await keepSession(await askDeletion(viewer));
    redirect("/deletion");
  },
  { limit: "askDeletion" },
);

"use server";

import { redirect } from "next/navigation";
import { keepSession } from "@/lib/auth/session";
import { action } from "@/lib/forms/action";
import { confirmEmail } from "@/lib/links/mutations";
import { LinkInput } from "@/lib/links/schema";

export const confirmEmailAction = action(LinkInput, async (viewer, { token }) => {
  await keepSession(await confirmEmail(viewer, token));
  redirect("/settings/security?saved=email");
});

"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { themeCookie } from "@/app/theme";
import { changePassword, saveProfile } from "@/lib/accounts/mutations";
import { PasswordInput, ProfileInput, ThemeInput } from "@/lib/accounts/schema";
import { startAfresh } from "@/lib/auth/session";
import { sessionCookie } from "@/lib/auth/cookie";
import { action } from "@/lib/forms/action";
import { savePlan } from "@/lib/progress/mutations";
import { PlanInput } from "@/lib/progress/schema";

const YEAR = 365 * 86_400;

export const saveProfileAction = action(ProfileInput, async (viewer, input) => {
  await saveProfile(viewer, input);
  redirect("/settings?saved=profile");
});

export const savePlanAction = action(PlanInput, async (viewer, input) => {
  await savePlan(viewer, input);
  redirect("/settings?saved=plan");
});

export const changePasswordAction = action(
  PasswordInput,
  async (viewer, input) => {
    await changePassword(viewer, input);
    await startAfresh(viewer);
    redirect("/settings?saved=password");
  },
  { limit: "changePassword" },
);

/** Kept by this browser alone: a laptop may be light where a phone is dark. */
export const setThemeAction = action(ThemeInput, async (_viewer, { theme }) => {
  const kept = await cookies();
  if (theme === "system") kept.delete(themeCookie);
  else kept.set(themeCookie, theme, { ...sessionCookie.options, maxAge: YEAR });
  redirect("/settings?saved=theme");
});

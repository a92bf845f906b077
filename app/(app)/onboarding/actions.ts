"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { saveProfile } from "@/lib/accounts/mutations";
import { action } from "@/lib/forms/action";
import { savePlan } from "@/lib/progress/mutations";
import { findPlan } from "@/lib/progress/queries";
import { OnboardingInput, PlanInput } from "@/lib/progress/schema";

export const saveOnboardingAction = action(OnboardingInput, async (viewer, { timeZone, ...plan }) => {
  await savePlan(viewer, plan);
  if (timeZone) await saveProfile(viewer, { name: viewer.name, timeZone });
  redirect("/dashboard");
});

/** An empty plan says that the question was asked. One that is there stays as it is. */
export const skipOnboardingAction = action(z.strictObject({}), async (viewer) => {
  if (!(await findPlan(viewer))) await savePlan(viewer, PlanInput.parse({}));
  redirect("/dashboard");
});

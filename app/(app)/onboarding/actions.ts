"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { nextPart } from "@/components/onboarding/parts";
import { saveProfile } from "@/lib/accounts/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { action } from "@/lib/forms/action";
import { logPriorEvidence } from "@/lib/milestones/mutations";
import { PriorEvidenceInput } from "@/lib/milestones/schema";
import { dismissSetup, rateArea, savePlan } from "@/lib/progress/mutations";
import { AreaInput, OnboardingInput } from "@/lib/progress/schema";
import { findSetup } from "./parts";

export const saveOnboardingAction = action(OnboardingInput, async (viewer, { timeZone, ...plan }) => {
  await savePlan(viewer, plan);
  if (timeZone) await saveProfile(viewer, { name: viewer.name, timeZone });
  await goOn(viewer, "plan");
});

export const logPriorEvidenceAction = action(PriorEvidenceInput, async (viewer, input) => {
  await logPriorEvidence(viewer, input);
  await goOn(viewer, "strengths");
});

export const rateAreaAction = action(AreaInput, async (viewer, input) => {
  await rateArea(viewer, input);
  await goOn(viewer, input.area);
});

export const dismissSetupAction = action(z.strictObject({}), async (viewer) => {
  await dismissSetup(viewer);
  refresh();
  redirect("/dashboard");
});

/** Going back shows what was saved, so what the browser has of these pages is out of date. */
async function goOn(viewer: Viewer, part: string): Promise<never> {
  const { parts } = await findSetup(viewer);
  refresh();
  redirect(nextPart(parts, part)?.href ?? "/dashboard");
}

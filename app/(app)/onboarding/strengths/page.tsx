import { randomUUID } from "node:crypto";
import { logPriorEvidenceAction } from "@/app/(app)/onboarding/actions";
import { findSetup } from "@/app/(app)/onboarding/parts";
import { StrengthsView } from "@/components/onboarding/strengths-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { listPriorEvidence } from "@/lib/milestones/queries";
import { MilestoneInput } from "@/lib/milestones/schema";
import { strengthsOf } from "./strengths";

export const metadata = { title: "What already counts" };

export default async function StrengthsPage() {
  const viewer = await requireViewer();
  const [{ plan, roadmap, parts }, kept] = await Promise.all([findSetup(viewer), listPriorEvidence(viewer)]);

  return (
    <StrengthsView
      parts={parts}
      action={logPriorEvidenceAction}
      formKey={randomUUID()}
      strengths={strengthsOf(viewer, { roadmap, kept, start: plan?.start ?? null })}
      titleLimits={limitsOf(MilestoneInput).title}
    />
  );
}

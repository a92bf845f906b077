import { randomUUID } from "node:crypto";
import { logPriorEvidenceAction } from "@/app/(app)/onboarding/actions";
import { findSetup } from "@/app/(app)/onboarding/parts";
import { StrengthsView } from "@/components/onboarding/strengths-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { listPriorEvidence } from "@/lib/milestones/queries";
import { MilestoneInput } from "@/lib/milestones/schema";
import { findPublicStrengths } from "@/lib/roadmap/queries";
import { strengthsOf } from "./strengths";

export const metadata = { title: "What already counts" };

export default async function StrengthsPage() {
  const viewer = await requireViewer();
  const [{ plan, parts }, strengths, kept] = await Promise.all([
    findSetup(viewer),
    findPublicStrengths(viewer.roadmapVersion),
    listPriorEvidence(viewer),
  ]);

  return (
    <StrengthsView
      parts={parts}
      action={logPriorEvidenceAction}
      formKey={randomUUID()}
      strengths={strengthsOf(viewer, { strengths, kept, start: plan?.start ?? null })}
      titleLimits={limitsOf(MilestoneInput).title}
    />
  );
}

import { requireViewer } from "@/lib/auth/session";
import { findDraft } from "@/lib/milestones/queries";
import { findProvableOpportunity } from "@/lib/opportunities/queries";
import { OpportunityIdInput } from "@/lib/opportunities/schema";
import { DraftRemovalInput } from "@/lib/milestones/schema";

/** The draft an address names, if it names one. */
export async function draftAt(draftId: unknown) {
  const viewer = await requireViewer();
  const { data } = DraftRemovalInput.safeParse({ draftId });
  return data ? findDraft(viewer, data.draftId) : null;
}

/** The opportunity that is to be logged, if an address names one that is done. */
export async function opportunityAt(opportunityId: unknown) {
  const viewer = await requireViewer();
  const { data } = OpportunityIdInput.safeParse({ opportunityId });
  return data ? findProvableOpportunity(viewer, data.opportunityId) : null;
}

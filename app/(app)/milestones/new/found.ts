import { requireViewer } from "@/lib/auth/session";
import { findDraft } from "@/lib/milestones/queries";
import { DraftRemovalInput } from "@/lib/milestones/schema";

/** The draft an address names, if it names one. */
export async function draftAt(draftId: unknown) {
  const viewer = await requireViewer();
  const { data } = DraftRemovalInput.safeParse({ draftId });
  return data ? findDraft(viewer, data.draftId) : null;
}

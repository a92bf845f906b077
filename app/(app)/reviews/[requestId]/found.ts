import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findFormerVerdict, findRequest, findTakenBack } from "@/lib/reviews/queries";

/** The review an address names, read once: the page and its title both ask for it. */
export const requestAt = cache(async (requestId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(requestId);
  return data ? findRequest(viewer, data) : null;
});

export async function takenBackAt(requestId: string) {
  const viewer = await requireViewer();
  const { data } = id().safeParse(requestId);
  return data ? findTakenBack(viewer, data) : null;
}

export async function formerVerdictAt(requestId: string) {
  const viewer = await requireViewer();
  const { data } = id().safeParse(requestId);
  return data ? findFormerVerdict(viewer, data) : null;
}

import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { id } from "@/lib/forms/text";
import { findOpportunity } from "@/lib/opportunities/queries";

/** The opportunity an address names, read once: the page and its title both ask for it. */
export const opportunityAt = cache(async (opportunityId: string) => {
  const viewer = await requireViewer();
  const { data } = id().safeParse(opportunityId);
  return data ? findOpportunity(viewer, data) : null;
});

import { cache } from "react";
import { requireViewer } from "@/lib/auth/session";
import { findMilestone } from "@/lib/milestones/queries";
import { MilestoneRemovalInput } from "@/lib/milestones/schema";

/** The milestone an address names, read once: the page and its title both ask for it. */
export const milestoneAt = cache(async (milestoneId: string) => {
  const viewer = await requireViewer();
  const { data } = MilestoneRemovalInput.safeParse({ milestoneId });
  return data ? findMilestone(viewer, data.milestoneId) : null;
});

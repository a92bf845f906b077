import { cache } from "react";
import { linesOf } from "@/app/(app)/dashboard/answer";
import type { Viewer } from "@/lib/auth/viewer";
import { findPlan } from "@/lib/progress/queries";
import { findStanding } from "@/lib/standing/queries";

export type Own = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

/** Where the reader stands and their line; null for visitors, and for mentors who go no way of their own. */
export const findOwn = cache(async (viewer: Viewer | null) => {
  if (!viewer) return null;
  const [plan, standing] = await Promise.all([findPlan(viewer), findStanding(viewer)]);
  return plan && { standing, line: linesOf(standing, plan, viewer) };
});

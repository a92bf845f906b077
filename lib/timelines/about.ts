import type { Prisma } from "@/lib/generated/prisma/client";
import { MilestoneContent } from "@/lib/milestones/content";

/** Of a request, what its line says. */
export const asNamed = {
  id: true,
  version: true,
  state: true,
  frozen: { select: { content: true } },
} satisfies Prisma.ReviewRequestSelect;

/** None for whoever may not read that request any more. */
export type About = { requestId: string; version: number; title: string };

/** What a line is about. Whether its reader may know that is asked for all lines at once. */
export const aboutOf = ({
  id,
  version,
  frozen,
}: Prisma.ReviewRequestGetPayload<{ select: typeof asNamed }>): About | null => ({
  requestId: id,
  version,
  title: MilestoneContent.parse(frozen.content).title,
});

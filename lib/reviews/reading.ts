import { FORMER_MENTOR } from "@/lib/accounts/former";
import type { Prisma } from "@/lib/generated/prisma/client";
import { MilestoneContent } from "@/lib/milestones/content";
import { stageOf } from "@/lib/reviews/request";

/** A mentor sees the title as it was submitted, never the row that the member goes on writing. */
export const asShown = {
  id: true,
  version: true,
  requester: { select: { id: true, name: true } },
  frozen: { select: { content: true } },
} satisfies Prisma.ReviewRequestSelect;

export const withTitle = <T extends { frozen: { content: unknown } }>({ frozen, ...request }: T) => ({
  ...request,
  title: MilestoneContent.parse(frozen.content).title,
});

/** Of a verdict in a list, what it says now. */
export const verdictLine = {
  select: { kind: true, note: true, acceptedAt: true, revokedAt: true, createdAt: true },
} satisfies Prisma.ReviewRequest$verdictArgs;

/** Whoever is erased is not named any more, and what they said is still said by somebody. */
export const withReviewer = <T extends { reviewer: { name: string } | null }>(request: T) => ({
  ...request,
  reviewer: request.reviewer ?? FORMER_MENTOR,
});

/** Where it stands at this moment, beside what the row says. */
export const byStage =
  (now: Date) =>
  <T extends Parameters<typeof stageOf>[0]>(request: T) => ({ ...request, stage: stageOf(request, now) });

/** Of a request, how it stands and what was said. */
export const summary = {
  id: true,
  version: true,
  state: true,
  leaseUntil: true,
  askedBackAt: true,
  waitingSince: true,
  createdAt: true,
  reviewerId: true,
  reviewer: { select: { name: true } },
  inquiries: {
    orderBy: { askedAt: "asc" },
    select: { id: true, text: true, askedAt: true, answer: true, answeredAt: true },
  },
  verdict: {
    select: {
      kind: true,
      note: true,
      ticks: true,
      acceptedAt: true,
      revokedAt: true,
      revokedBecause: true,
      dispute: true,
      createdAt: true,
      supersededAt: true,
      points: { orderBy: { position: "asc" }, select: { id: true, text: true, resolvedAt: true } },
    },
  },
} satisfies Prisma.ReviewRequestSelect;

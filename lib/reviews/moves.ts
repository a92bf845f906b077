import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { rowsIn } from "@/lib/reviews/policy";
import { told } from "@/lib/reviews/tell";
import { stageOf, transitions, type Move, type Stage } from "@/lib/reviews/request";

type Making = {
  /** The rows that the viewer may move this way at this moment. */
  of: Prisma.ReviewRequestWhereInput;
  data: Prisma.ReviewRequestUncheckedUpdateManyInput;
  /** The mutation's name, for the audit. */
  verb: string;
  now: Date;
  /** Where the move leads, if there is a choice. */
  to?: Stage;
  fields?: string[];
  /** What must happen before the request is written: a milestone is locked before its request. */
  first?: (request: Found) => Promise<unknown>;
  /** The sentence for whoever may not, or came too late. */
  refusal: string | (() => Promise<string>);
};

type Found = Prisma.ReviewRequestGetPayload<{ select: typeof found }>;

/**
 * Makes one move of the machine. The right and the stage are in the write, so of several at once one is made, and the stage
 * the audit names is the one it left.
 */
export async function makeMove(tx: Transaction, viewer: Viewer, id: string, move: Move, making: Making) {
  const { of, data, verb, now, first, refusal, fields = [] } = making;
  const where = { AND: [{ id }, of] };
  const request = await tx.reviewRequest.findFirst({ where, select: found });
  if (!request) throw new Refusal(typeof refusal === "string" ? refusal : await refusal());
  await first?.(request);
  const from = stageOf(request, now);
  const { count } = await tx.reviewRequest.updateMany({ where: { AND: [where, rowsIn[from](now)] }, data });
  if (count === 0)
    throw new Refusal("The other side was quicker by a moment. Reload the page to see where it stands.");
  await recordStage(tx, viewer.id, id, {
    verb,
    from,
    to: making.to ?? transitions[move].to[0] ?? from,
    fields,
  });
  return request;
}

type Line = { verb: string; from?: Stage; to: Stage; fields?: string[] };

/** A line of the audit that says where the request stood and where it stands. Null acts: the clock. */
export const recordStage = (tx: Transaction, actorId: string | null, subjectId: string, line: Line) =>
  record(tx, { actorId, subject: "ReviewRequest", subjectId, ...line });

const found = {
  ...told,
  version: true,
  requester: { select: { roadmapVersion: true } },
  state: true,
  leaseUntil: true,
  askedBackAt: true,
  verdict: { select: { kind: true, acceptedAt: true, revokedAt: true } },
} satisfies Prisma.ReviewRequestSelect;

import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Transaction } from "@/lib/db";
import { transitions, type Move, type Stage } from "@/lib/reviews/request";

type Line = { verb: string; from?: Stage; to: Stage; fields?: string[] };

/** A line of the audit that says where the request stood and where it stands. */
export const recordMove = (
  tx: Transaction,
  viewer: Viewer,
  id: string,
  verb: string,
  move: Move,
  fields: string[] = [],
) => {
  const { from, to } = transitions[move];
  return recordRequest(tx, viewer, id, { verb, from: from[0], to, fields });
};

export const recordRequest = (tx: Transaction, viewer: Viewer, subjectId: string, line: Line) =>
  record(tx, { actorId: viewer.id, subject: "ReviewRequest", subjectId, ...line });

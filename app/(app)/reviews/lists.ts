import type { ListedRequest } from "@/components/reviews/request-row";
import { verdictWords, type VerdictName } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { daysSince, momentWords, spanWords } from "@/lib/days";
import type { DecidedRequest, FormerVerdict, OwnRequest, QueuedRequest } from "@/lib/reviews/queries";

type Asked = Pick<QueuedRequest, "id" | "title" | "version" | "createdAt">;

/** A request that waits, with how long it has. */
export const waitingRow = (viewer: Viewer, request: Asked, who?: string): ListedRequest => ({
  id: request.id,
  title: request.title,
  version: request.version,
  who,
  when: waitWords(viewer, request.createdAt),
});

/** How long something has waited: the day it came stands behind the words. */
export const waitWords = ({ timeZone }: Viewer, since: Date) => ({
  ...momentWords(since, timeZone),
  text: spanWords(daysSince(since, timeZone)),
});

type Decided = Pick<DecidedRequest, "id" | "title" | "version"> & {
  verdict: { kind: VerdictName; createdAt: Date } | null;
};

/** A request with its verdict. */
export const decidedRow = (viewer: Viewer, request: Decided, who?: string): ListedRequest[] =>
  request.verdict
    ? [
        {
          id: request.id,
          title: request.title,
          version: request.version,
          who,
          state: verdictWords[request.verdict.kind],
          when: momentWords(request.verdict.createdAt, viewer.timeZone),
        },
      ]
    : [];

/** What was said to somebody whose account is erased: of what it was about nothing is left. */
export const formerRow = (
  viewer: Viewer,
  { id, kind, createdAt }: Pick<FormerVerdict, "id" | "kind" | "createdAt">,
): ListedRequest => ({
  id,
  title: "A milestone that is erased",
  state: verdictWords[kind],
  when: momentWords(createdAt, viewer.timeZone),
});

/** What the viewer asked: what is open, oldest first, and what was answered, latest first. */
export function askedLists(viewer: Viewer, requests: OwnRequest[]) {
  const own = requests.map(({ milestone, ...request }) => ({ ...request, title: milestone.title }));
  const open = own.filter(({ verdict }) => !verdict).reverse();
  return {
    open: open.map((request) => waitingRow(viewer, request, request.reviewer.name)),
    answered: own.flatMap((request) => decidedRow(viewer, request, request.reviewer.name)),
  };
}

import type { ListedRequest } from "@/components/reviews/request-row";
import type { RequestHistory } from "@/components/reviews/reviews-view";
import { TAKEN_BACK, verdictState, verdictWords, type Said } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { daysSince, dayWords, momentWords, spanWords, today } from "@/lib/days";
import type { DecidedRequest, FormerVerdict, History, QueuedRequest } from "@/lib/reviews/queries";
import { historyPlaceOf } from "@/lib/reviews/schema";

type Asked = Pick<QueuedRequest, "id" | "title" | "version" | "waitingSince"> & { wantedBy?: Date | null };

/** A request that waits, with how long it has. */
export const waitingRow = (viewer: Viewer, request: Asked, who?: string): ListedRequest => ({
  id: request.id,
  title: request.title,
  version: request.version,
  who,
  when: waitWords(viewer, request.waitingSince),
  wantedBy: request.wantedBy ? dayWords(request.wantedBy, today(viewer.timeZone)) : undefined,
});

/** How long something has waited: the day it came stands behind the words. */
export const waitWords = ({ timeZone }: Viewer, since: Date) => ({
  ...momentWords(since, timeZone),
  text: spanWords(daysSince(since, timeZone)),
});

/** How long the first of the queue has waited, as a sentence; nothing waits in an empty one. */
export function oldestWords(viewer: Viewer, queue: { waitingSince: Date }[]) {
  const [oldest] = queue;
  if (!oldest) return null;
  const { text } = waitWords(viewer, oldest.waitingSince);
  const subject = queue.length === 1 ? "It" : "The oldest";
  return `${subject} ${["today", "yesterday"].includes(text) ? "came" : "has waited"} ${text}.`;
}

type Decided = Pick<DecidedRequest, "id" | "title" | "version"> & {
  verdict: (Said & { createdAt: Date }) | null;
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
          state: verdictState(request.verdict),
          when: momentWords(request.verdict.createdAt, viewer.timeZone),
        },
      ]
    : [];

/** What was said to somebody whose account is erased: of what it was about nothing is left. */
export const formerRow = (
  viewer: Viewer,
  {
    id,
    kind,
    revokedBecause,
    createdAt,
  }: Pick<FormerVerdict, "id" | "kind" | "revokedBecause" | "createdAt">,
): ListedRequest => ({
  id,
  title: "A milestone that is erased",
  state: revokedBecause === null ? verdictWords[kind] : TAKEN_BACK,
  when: momentWords(createdAt, viewer.timeZone),
});

/** A page of verdicts, and the ways along their history; the other history of the page stays where it is. */
export function historyOf(
  viewer: Viewer,
  { requests, older }: History,
  who: (request: DecidedRequest) => string,
  address: Address,
  name: "decided" | "answered",
): RequestHistory {
  const last = requests.at(-1);
  const place = older && last && historyPlaceOf(last);
  return {
    requests: requests.flatMap((request) => decidedRow(viewer, request, who(request))),
    pages: {
      ...(address[name] && { newest: addressOf({ ...address, [name]: undefined }) }),
      ...(place && { older: addressOf({ ...address, [name]: place }) }),
    },
  };
}

type Address = { decided?: string | undefined; answered?: string | undefined };

function addressOf(places: Address) {
  const query = new URLSearchParams(
    Object.entries(places).filter((place): place is [string, string] => !!place[1]),
  );
  return query.size > 0 ? `/reviews?${query}` : "/reviews";
}

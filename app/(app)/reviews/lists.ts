import type { ListedRequest } from "@/components/reviews/request-row";
import type { RequestHistory } from "@/components/reviews/reviews-view";
import { TAKEN_BACK, verdictState, verdictWords, type Said } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { daysBetween, daysSince, dayWords, momentWords, spanWords, today } from "@/lib/days";
import { countWords, leadingCount } from "@/lib/counts";
import type { QueuedRequest } from "@/lib/desk/queries";
import type { DecidedRequest, FormerVerdict, History, OpenRequest } from "@/lib/reviews/queries";
import { historyPlaceOf } from "@/lib/reviews/schema";

type Asked = Pick<OpenRequest, "id" | "title" | "version" | "waitingSince"> & { wantedBy?: Date | null };

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

/** A request that waits for the viewer, with the day they promised an answer. */
export function promisedRow(viewer: Viewer, request: QueuedRequest): ListedRequest {
  const { title, version, id, requester, wantedBy } = request;
  const day = today(viewer.timeZone);
  return {
    ...{ id, title, version, who: requester.name },
    ...promiseWords(viewer, request),
    wantedBy: wantedBy ? dayWords(wantedBy, day) : undefined,
  };
}

/** When it was promised, and whether that is over. While it rests it is neither. */
export function promiseWords(
  { timeZone }: Viewer,
  { promisedBy, isResting }: Pick<QueuedRequest, "promisedBy" | "isResting">,
) {
  const day = today(timeZone);
  const words = dayWords(promisedBy, day);
  const late = daysBetween(promisedBy.toISOString().slice(0, 10), day);
  if (isResting) return { when: { ...words, text: "paused" }, late: false };
  return late > 0
    ? { when: { ...words, text: `${countWords(late, "day")} late` }, late: true }
    : { when: { ...words, text: `by ${words.text}` }, late: false };
}

/** What of a queue is past its day, or when the next answer is promised; nothing waits in an empty one. */
export function promisedWords(viewer: Viewer, queue: QueuedRequest[], late: number) {
  if (late > 0)
    return `${leadingCount(late, "answer")} ${late === 1 ? "is" : "are"} past the day you promised.`;
  const next = queue.find(({ isResting }) => !isResting);
  return next ? `You promised the next answer ${promiseWords(viewer, next).when.text}.` : null;
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

/** The ways along the queue; the histories of the page stay where they are. */
export const queuePages = (address: Address, next: string | null) => ({
  ...(address.waiting && { newest: addressOf({ ...address, waiting: undefined }) }),
  ...(next && { older: addressOf({ ...address, waiting: next }) }),
});

/** A page of verdicts, and the ways along their history; the other lists of the page stay where they are. */
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

type Address = { [List in "waiting" | "decided" | "answered"]?: string | undefined };

function addressOf(places: Address) {
  const query = new URLSearchParams(
    Object.entries(places).filter((place): place is [string, string] => !!place[1]),
  );
  return query.size > 0 ? `/reviews?${query}` : "/reviews";
}

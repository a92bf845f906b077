import type { FrozenContent } from "@/components/reviews/frozen-milestone";
import type { Review } from "@/components/reviews/review-view";
import type { ShownVerdict } from "@/components/reviews/verdict-card";
import { verdictWords } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords, today } from "@/lib/days";
import type { MilestoneContent } from "@/lib/milestones/content";
import type { FormerVerdict, RequestDetail } from "@/lib/reviews/queries";
import { changesOf, dayName, kindName, terms } from "@/app/(app)/milestones/changes";

/** A request as its page shows it, to the mentor who was asked or to the member who asked. */
export function reviewOf(viewer: Viewer, request: RequestDetail): Review {
  const { requester, reviewer, version, content, before, verdict, state } = request;
  const own = requester.id === viewer.id;
  const now = today(viewer.timeZone);
  const shown = (verdict: RequestDetail["verdict"], version: number, who: string) =>
    verdict && verdictOf(viewer, verdict, version, who);

  return {
    id: request.id,
    title: content.title,
    version,
    submitted: momentWords(request.frozenAt, viewer.timeZone),
    state: stateOf(request),
    requester: { name: requester.name, href: own ? null : `/mentees/${requester.id}` },
    reviewer: reviewer.name,
    question: request.question,
    content: frozenContent(content, now),
    before: before && {
      version: before.version,
      verdict: shown(before.verdict, before.version, before.reviewer),
      changes: changesOf(before.content, content, now),
      versionsHref: `/reviews/${request.id}/versions`,
    },
    verdict: shown(verdict, version, reviewer.name),
    milestoneHref: own ? `/milestones/${request.milestoneId}` : null,
    canDecide: request.canDecide,
    canWithdraw: own && state === "WAITING",
  };
}

function stateOf({ state, verdict }: RequestDetail): Review["state"] {
  if (verdict) return verdictWords[verdict.kind];
  return state === "WAITING"
    ? { words: "Waits for a verdict", glyph: "waiting" }
    : { words: "Withdrawn", glyph: "done" };
}

function verdictOf(
  viewer: Viewer,
  { kind, note, createdAt, points }: NonNullable<RequestDetail["verdict"]>,
  version: number,
  who: string,
): ShownVerdict {
  return {
    kind,
    who,
    when: momentWords(createdAt, viewer.timeZone),
    version,
    note,
    points: points.map(({ id, text, resolvedAt }) => ({ id, text, resolved: resolvedAt !== null })),
  };
}

/** What the viewer said to somebody whose account is erased. */
export const formerVerdictOf = (
  viewer: Viewer,
  { id, points, createdAt, ...said }: FormerVerdict,
): ShownVerdict => ({
  ...said,
  who: "You",
  when: momentWords(createdAt, viewer.timeZone),
  points: points.map((text, position) => ({ id: `${id} ${position}`, text, resolved: false })),
});

export function frozenContent(content: MilestoneContent, now: string): FrozenContent {
  const prose = (["measure", "outcome", "situation", "role", "people"] as const).flatMap((field) => {
    const text = content[field];
    return text ? [{ term: terms[field], text, big: field === "measure" }] : [];
  });
  const kind = content.kind ? [{ term: terms.kind, text: kindName(content.kind) }] : [];
  const before = content.prior ? ", before they started on the roadmap" : "";
  return {
    facts: [
      ...prose,
      ...kind,
      { term: terms.happenedOn, text: `${dayName(content.happenedOn, now)}${before}` },
    ],
    evidence: content.evidence.map(({ url, label }) => ({
      url,
      label,
      host: label === url ? "" : hostOf(url),
    })),
    activities: content.activities.map(({ title }) => title),
    skills: content.skills.map(({ name }) => name),
  };
}

const hostOf = (url: string) => new URL(url).host || url.replace("mailto:", "");

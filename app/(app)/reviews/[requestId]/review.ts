import type { FrozenContent } from "@/components/reviews/frozen-milestone";
import type { Review } from "@/components/reviews/review-view";
import type { ShownVerdict } from "@/components/reviews/verdict-card";
import { TAKEN_BACK, verdictState, verdictWords } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { clockWords, dayWords, momentWords, today } from "@/lib/days";
import type { MilestoneContent } from "@/lib/milestones/content";
import type { FormerVerdict, RequestDetail } from "@/lib/reviews/queries";
import { verdictOf } from "@/app/(app)/reviews/verdict";
import { changesOf, dayName, kindName, terms } from "@/app/(app)/milestones/changes";

/** A request as its page shows it, to the mentor who was asked or to the member who asked. */
export function reviewOf(viewer: Viewer, request: RequestDetail): Review {
  const { requester, reviewer, version, content, before, verdict, stage, moves } = request;
  const own = requester.id === viewer.id;
  const now = today(viewer.timeZone);
  const shown = (verdict: RequestDetail["verdict"], version: number, who: string) =>
    verdict && verdictOf(viewer, verdict, { version, who, requester: requester.name });

  return {
    id: request.id,
    title: content.title,
    version,
    submitted: momentWords(request.frozenAt, viewer.timeZone),
    state: stateOf(request, own),
    requester: { name: requester.name, href: own ? null : `/mentees/${requester.id}` },
    reviewer: reviewer.name,
    questions: request.questions,
    wantedBy: request.wantedBy && dayWords(request.wantedBy, now),
    content: frozenContent(content, now),
    before: before && {
      version: before.version,
      verdict: shown(before.verdict, before.version, before.reviewer),
      changes: changesOf(before.content, content, now),
      versionsHref: `/reviews/${request.id}/versions`,
    },
    verdict: shown(verdict, version, reviewer.name),
    milestoneHref: own ? `/milestones/${request.milestoneId}` : null,
    stage,
    moves,
    criteria: request.criteria,
    inquiries: request.inquiries.map(({ id, text, answer, askedAt }) => ({
      id,
      text,
      answer,
      when: momentWords(askedAt, viewer.timeZone),
    })),
    readingUntil:
      stage === "reading" && request.leaseUntil ? clockWords(request.leaseUntil, viewer.timeZone) : null,
  };
}

function stateOf({ stage, verdict }: RequestDetail, own: boolean): Review["state"] {
  if (verdict) return verdictState(verdict);
  if (stage === "question")
    return { words: own ? "Waits for your answer" : "Waits for their answer", glyph: "waiting" };
  return stageWords[stage] ?? { words: "Closed", glyph: "done" };
}

const stageWords: Partial<Record<RequestDetail["stage"], Review["state"]>> = {
  waiting: { words: "Waits for a verdict", glyph: "waiting" },
  reading: { words: "Is being read", glyph: "waiting" },
  released: { words: "Not answered in ten days", glyph: "waiting" },
  withdrawn: { words: "Withdrawn", glyph: "done" },
  unreviewed: { words: "Closed without a review", glyph: "done" },
  unanswered: { words: "Closed: a question had no answer", glyph: "done" },
};

/** What the viewer said to somebody whose account is erased. */
export const formerVerdictOf = (
  viewer: Viewer,
  { id, kind, note, points, revokedBecause, createdAt }: FormerVerdict,
): ShownVerdict => ({
  state: revokedBecause === null ? verdictWords[kind] : TAKEN_BACK,
  note: [note, revokedBecause].filter(Boolean).join("\n\n") || null,
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

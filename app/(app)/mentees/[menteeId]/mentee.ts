import { lastActive, stepWords, weekWords } from "@/app/(app)/mentees/rows";
import { decidedRow, waitingRow } from "@/app/(app)/reviews/lists";
import type { MenteeShown } from "@/components/mentorships/mentee-view";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import type { FoundMentee } from "@/lib/mentorships/queries";
import { MOST, type MenteeRequest } from "@/lib/reviews/queries";
import { summaryOf } from "@/lib/standing/summary";
import type { Standing } from "@/lib/standing/standing";

/** A mentee as their mentor may see them: the numbers the mentee sees, and what they submitted. */
export function menteeOf(
  viewer: Viewer,
  { startedAt, mentee }: Pick<FoundMentee, "startedAt" | "mentee">,
  standing: (Standing & { isWhole: boolean }) | null,
  requests: MenteeRequest[],
): Pick<
  MenteeShown,
  "name" | "menteeId" | "where" | "since" | "lastActive" | "line" | "cut" | "underWay" | "requests"
> {
  const summary = standing && summaryOf(standing);
  const active = lastActive(summary, requests[0]?.createdAt ?? null);
  const waiting = requests.filter(({ state }) => state === "WAITING").reverse();
  return {
    name: mentee.name,
    menteeId: mentee.id,
    where: [weekWords(viewer, startedAt), summary && stepWords(summary)].filter(Boolean).join(", "),
    since: momentWords(startedAt, viewer.timeZone),
    lastActive: active && momentWords(active, viewer.timeZone),
    line: summary && {
      steps: summary.line.map(({ key, doneOn: _doneOn, ...step }) => ({ ...step, href: `/roadmap/${key}` })),
      // Where some steps are not shown nobody can tell how it ends.
      end: summary.isWhole ? { done: !summary.line.some(({ current }) => current) } : null,
    },
    cut: requests.length === MOST ? `the latest ${MOST}` : null,
    underWay: standing ? underWayOf(standing) : [],
    requests: [
      ...waiting.map((request) => ({
        ...waitingRow(viewer, request),
        state: { glyph: "waiting" as const, words: request.askedBackAt ? "You asked back" : "Waits for you" },
      })),
      ...requests.flatMap((request) => decidedRow(viewer, request)),
    ],
  };
}

/** What they are busy with, and what holds them up: where a mentor can help. */
const underWayOf = ({ steps }: Standing): MenteeShown["underWay"] =>
  steps.flatMap(({ name, activities }) =>
    activities.flatMap(({ key, title, shown }) =>
      shown === "doing" || shown === "blocked" ? [{ key, title, step: name, state: shown }] : [],
    ),
  );

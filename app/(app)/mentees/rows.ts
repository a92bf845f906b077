import type { ListedMentee } from "@/components/mentorships/mentee-row";
import type { Viewer } from "@/lib/auth/viewer";
import { daysSince, momentWords } from "@/lib/days";
import { standingOf } from "@/lib/mentorships/mentorship";
import type { Mentee } from "@/lib/mentorships/queries";
import type { QueuedRequest } from "@/lib/reviews/queries";
import type { Summary } from "@/lib/standing/summary";

type Found = {
  mentees: Mentee[];
  summaries: Map<string, Summary>;
  queue: QueuedRequest[];
  lastSubmissions: Map<string, Date | null>;
};

/** One row for each person the viewer mentors, whoever has waited longest first. */
export function menteeRows(viewer: Viewer, { mentees, summaries, queue, lastSubmissions }: Found) {
  const now = new Date();
  const rows = mentees.map(({ startedAt, mentee, ...timed }) => {
    const summary = summaries.get(mentee.id) ?? null;
    const own = queue.filter(({ requester }) => requester.id === mentee.id);
    const active = lastActive(summary, lastSubmissions.get(mentee.id) ?? null);
    return {
      waits: own[0]?.waitingSince.getTime() ?? Infinity,
      row: {
        id: mentee.id,
        name: mentee.name,
        where: [
          standingWords(standingOf(timed, now)),
          weekWords(viewer, startedAt),
          summary && stepWords(summary),
        ]
          .filter(Boolean)
          .join(", "),
        line: summary && miniOf(summary),
        lastActive: active && momentWords(active, viewer.timeZone),
        waiting: waitingOf(viewer, own),
      } satisfies ListedMentee,
    };
  });
  return rows.toSorted((a, b) => (a.waits === b.waits ? 0 : a.waits - b.waits)).map(({ row }) => row);
}

const standingWords = (standing: string) =>
  standing === "PAUSED" ? "Paused" : standing === "ENDING" ? "Coming to its end" : null;

/** Weeks since the mentorship began, counted as people do: the first one is week 1. */
export const weekWords = ({ timeZone }: Viewer, startedAt: Date) =>
  `Week ${Math.floor(daysSince(startedAt, timeZone) / 7) + 1}`;

/** Of steps that are not shown nothing is said, so some of them passed is not all. */
export const stepWords = ({ line, isWhole }: Summary) =>
  line.find(({ current }) => current)?.name ??
  (isWhole ? "all five steps passed" : "the steps you see passed");

/** What a mentor may know of somebody's last activity: what they submitted, and their steps where they share them. */
export function lastActive(summary: Summary | null, lastSubmission: Date | null) {
  const latest = Math.max(Number(summary?.lastChange ?? 0), Number(lastSubmission));
  return latest > 0 ? new Date(latest) : null;
}

function miniOf({ line: steps, isWhole }: Summary): NonNullable<ListedMentee["line"]> {
  const at = steps.findIndex(({ current }) => current);
  const here = steps[at];
  return {
    steps: steps.map(({ acts, state, gate, current }) => ({ acts, state, gate, current })),
    end: isWhole ? { done: !here } : undefined,
    label: here
      ? `${isWhole ? `Step ${at + 1} of ${steps.length}` : here.name}: ${[here.note, here.more].filter(Boolean).join(", ")}`
      : isWhole
        ? "All five steps passed"
        : "The steps you see are passed",
  };
}

function waitingOf(viewer: Viewer, [oldest, ...others]: QueuedRequest[]): ListedMentee["waiting"] {
  if (!oldest) return null;
  const { id, title, waitingSince } = oldest;
  return {
    href: `/reviews/${id}`,
    title,
    since: momentWords(waitingSince, viewer.timeZone),
    more: others.length,
  };
}

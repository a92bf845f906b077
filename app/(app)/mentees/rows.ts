import { promiseWords } from "@/app/(app)/reviews/lists";
import type { ListedMentee } from "@/components/mentorships/mentee-row";
import type { Viewer } from "@/lib/auth/viewer";
import { countWords } from "@/lib/counts";
import { daysSince, dayWords, momentWords, today } from "@/lib/days";
import type { DeskMentee } from "@/lib/desk/queries";
import { doneWithin, type Summary } from "@/lib/standing/summary";

/** One row for each of them, in the order they come. */
export const menteeRows = (viewer: Viewer, mentees: DeskMentee[]) =>
  mentees.map((mentee) => menteeRow(viewer, mentee));

function menteeRow(viewer: Viewer, found: DeskMentee): ListedMentee {
  const { mentee, startedAt, summary, touchedAt, isQuiet, waiting } = found;
  return {
    id: mentee.id,
    name: mentee.name,
    where: [standingWords(viewer, found), weekWords(viewer, startedAt), summary && stepWords(summary)]
      .filter(Boolean)
      .join(", "),
    line: summary && miniOf(summary),
    pace: summary && paceWords(summary, today(viewer.timeZone)),
    lastTouch: momentWords(touchedAt, viewer.timeZone),
    isQuiet,
    waiting: waiting && {
      href: `/reviews/${waiting.id}`,
      title: waiting.title,
      ...promiseWords(viewer, waiting),
      more: waiting.more,
    },
  };
}

/** Where it stands, if it does not simply run. */
function standingWords({ timeZone }: Viewer, { standing, pauses, overAt }: DeskMentee) {
  const day = (moment: Date) => dayWords(today(timeZone, moment), today(timeZone)).text;
  const rest = pauses.at(-1);
  if (standing === "PAUSED" && rest) return `Paused until ${day(rest.endsAt)}`;
  return standing === "ENDING" && overAt ? `Ends ${day(overAt)}` : null;
}

const PACE_DAYS = 28;

const paceWords = (summary: Summary, day: string) => {
  const done = doneWithin(summary, day, PACE_DAYS);
  return done === 0
    ? "nothing new in four weeks"
    : `${countWords(done, "activity", "activities")} in four weeks`;
};

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

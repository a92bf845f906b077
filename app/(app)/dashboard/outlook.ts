import { aimWords, answerOf, plannedWords } from "@/app/(app)/forecast/words";
import { headOf, pauseRows } from "@/app/(app)/pauses/rows";
import type { OutlookLine } from "@/components/standing/outlook-lines";
import type { When } from "./answer";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, daysIn, mondayOf } from "@/lib/days";
import { spanOf, stateOf } from "@/lib/pauses/pauses";
import type { Plan } from "@/lib/progress/queries";
import { findNewestVersion } from "@/lib/roadmap/queries";
import type { MemberOutlook } from "@/lib/standing/numbers";
import { findWeek } from "@/lib/weeks/queries";

/** What the calendar says today: when it may be done, and what asks for an answer. */
export const calendarOf = async (viewer: Viewer, found: MemberOutlook, plan: Plan | null) => ({
  when: whenOf(found, plan),
  asks: await asksOf(viewer, found),
});

/** When am I there: `answer` once a date follows. Nobody is told who pauses, or has nothing left. */
function whenOf(found: MemberOutlook, plan: Plan | null): When | null {
  const isPaused = found.pauses.some((pause) => stateOf(pause, found.day) === "on");
  if (isPaused || found.left.every((hours) => hours === 0)) return null;
  const { title } = answerOf(found);
  if (!found.ends.at(-1)) {
    const planned = plannedWords(plan?.weeklyHours ?? null, found);
    return { answer: null, words: [title, planned].filter(Boolean).join(" ") };
  }
  return { answer: title, words: aimWords(plan?.targetDate ?? null, found) };
}

/** Does the clock run, is there a week to look back on, a new roadmap to read: a line each, with the way there. */
async function asksOf(viewer: Viewer, found: MemberOutlook) {
  const [week, version] = await Promise.all([weekLine(viewer, found), versionLine(viewer)]);
  return [pauseLine(found), week, version].filter((line) => line !== null);
}

function pauseLine({ pauses, day }: MemberOutlook): OutlookLine | null {
  const open = pauses.some((pause) => stateOf(pause, day) !== "over");
  if (!open) return null;
  return {
    term: "Pause",
    text: headOf(pauseRows(pauses, day)).title,
    way: { href: "/pauses", label: "Change it" },
  };
}

/** Asks for last week until Wednesday and for this one from Friday on; a paused week and one that is kept ask for nothing. */
async function weekLine(viewer: Viewer, { day, pauses, joined }: MemberOutlook): Promise<OutlookLine | null> {
  const now = mondayOf(day);
  const weekday = day < addDays(now, 3) ? "early" : day < addDays(now, 4) ? "mid" : "late";
  const monday = weekday === "early" ? addDays(now, -7) : now;
  if (weekday === "mid" || monday < mondayOf(joined)) return null;
  if (daysIn(monday, pauses.map(spanOf)) > 3) return null;
  if (await findWeek(viewer, monday)) return null;
  return {
    term: "Review",
    text:
      weekday === "early" ? "Look back on last week: five minutes." : "Look back on this week: five minutes.",
    way: { href: `/weeks/${monday}`, label: "Write it" },
  };
}

/** Only while there is a version the viewer has not gone over to. */
async function versionLine({ roadmapVersion }: Viewer): Promise<OutlookLine | null> {
  if ((await findNewestVersion()) <= roadmapVersion) return null;
  return {
    term: "Roadmap",
    text: "There is a new version. Yours stays until you decide.",
    way: { href: "/roadmap/versions", label: "What it changes for you" },
  };
}

import { findOutlook, type Found } from "@/app/(app)/forecast/outlook";
import { aimWords, answerOf } from "@/app/(app)/forecast/words";
import { headOf, pauseRows } from "@/app/(app)/pauses/rows";
import type { OutlookLine } from "@/components/standing/outlook-lines";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, daysIn, mondayOf } from "@/lib/days";
import { spanOf, stateOf } from "@/lib/pauses/pauses";
import { findNewestVersion, type Roadmap } from "@/lib/roadmap/queries";
import { findWeek } from "@/lib/weeks/queries";

/** When am I there, which nobody is told who pauses; is the clock running, and is there a week to look back on: a line each, with the way to more. */
export async function outlookLines(
  viewer: Viewer,
  roadmap: Roadmap,
  targetDate: Date | null,
): Promise<OutlookLine[]> {
  const found = await findOutlook(viewer, roadmap);
  const [week, version] = await Promise.all([weekLine(viewer, found), versionLine(viewer)]);
  return [forecastLine(found, targetDate), pauseLine(found), week, version].filter((line) => line !== null);
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

function forecastLine(found: Found, targetDate: Date | null): OutlookLine | null {
  const isPaused = found.pauses.some((pause) => stateOf(pause, found.day) === "on");
  if (isPaused || found.left.every((hours) => hours === 0)) return null;
  const { title } = answerOf(found);
  return {
    term: "Forecast",
    text: [title, aimWords(targetDate, found)].filter(Boolean).join(" "),
    way: {
      href: "/forecast",
      label: found.forecast.kind === "dates" ? "How it comes about" : "What is missing",
    },
  };
}

function pauseLine({ pauses, day }: Found): OutlookLine | null {
  const open = pauses.some((pause) => stateOf(pause, day) !== "over");
  if (!open) return null;
  return {
    term: "Pause",
    text: headOf(pauseRows(pauses, day)).title,
    way: { href: "/pauses", label: "Change it" },
  };
}

/** Asks for last week until Wednesday and for this one from Friday on; a paused week and one that is kept ask for nothing. */
async function weekLine(viewer: Viewer, { day, pauses, joined }: Found): Promise<OutlookLine | null> {
  const now = mondayOf(day);
  const weekday = day < addDays(now, 3) ? "early" : day < addDays(now, 4) ? "mid" : "late";
  const monday = weekday === "early" ? addDays(now, -7) : now;
  if (weekday === "mid" || monday < mondayOf(joined)) return ALL_WEEKS;
  if (daysIn(monday, pauses.map(spanOf)) > 3) return null;
  const kept = await findWeek(viewer, monday);
  if (kept) return ALL_WEEKS;
  return {
    term: "Review",
    text:
      weekday === "early" ? "Look back on last week: five minutes." : "Look back on this week: five minutes.",
    way: { href: `/weeks/${monday}`, label: "Write it" },
  };
}

const ALL_WEEKS: OutlookLine = {
  term: "Review",
  text: "Nothing to write today.",
  way: { href: "/weeks", label: "Your weeks" },
};

import type { DateWords } from "@/components/ui/date";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { Given, Scope } from "@/lib/grants/grant";
import type { Roadmap } from "@/lib/roadmap/queries";

/** The steps and areas that are shown for a time, each with its last day. */
export const untilWords = (viewer: Viewer, { steps, areas }: Roadmap, scope: Scope) => [
  ...steps.flatMap(({ key, name }) => named(viewer, name, scope.steps.get(key))),
  ...areas.flatMap(({ key, name }) => named(viewer, name, scope.areas.get(key))),
];

/** A grant ends with a day of its owner: that day, where the reader is. */
export const lastDay = ({ timeZone }: Viewer, { expiresAt }: Given): DateWords | null =>
  expiresAt && dayWords(today(timeZone, new Date(expiresAt.getTime() - 1)), today(timeZone));

function named(viewer: Viewer, name: string, given: Given | undefined) {
  const until = given ? lastDay(viewer, given) : null;
  return until ? [{ name, until }] : [];
}

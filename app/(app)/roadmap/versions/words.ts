import type { Viewer } from "@/lib/auth/viewer";
import { addDays, dayWords, today } from "@/lib/days";
import { UNDO_DAYS } from "@/lib/versions/policy";
import type { findMove } from "@/lib/versions/queries";

type Move = Awaited<ReturnType<typeof findMove>>;

/** The two versions whose differences the page tells: those ahead of the viewer, else those they went over for lately. */
export function comparedFor({ roadmapVersion }: Viewer, newest: number, move: Move) {
  if (newest > roadmapVersion) return { from: roadmapVersion, to: newest };
  return move ? { from: move.fromVersion, to: roadmapVersion } : null;
}

/** The page's answer. */
export function headOf(viewer: Viewer, newest: number, move: Move) {
  const { roadmapVersion: own } = viewer;
  if (newest > own)
    return {
      title: `The roadmap has a version ${newest}.`,
      lede: `You are on version ${own}, and may stay there. If you go over, nothing you wrote is changed or lost, and for ${UNDO_DAYS} days you can go back.`,
    };
  if (move)
    return {
      title: `You are on version ${own} of the roadmap, the newest.`,
      lede: `All you wrote is there, read as this version has it.`,
    };
  return {
    title: `You are on version ${own} of the roadmap, the newest.`,
    lede: "When there is another, this page says what it would change for you, and you decide.",
  };
}

export const overWords = (version: number) => ({
  version,
  label: `Go over to version ${version}`,
  sentence: "What you read here is what happens, at once.",
});

export function backWords({ roadmapVersion, timeZone }: Viewer, { fromVersion, movedAt }: NonNullable<Move>) {
  const last = addDays(today(timeZone, movedAt), UNDO_DAYS - 1);
  return {
    version: roadmapVersion,
    label: `Go back to version ${fromVersion}`,
    sentence: `You may until ${dayWords(last, today(timeZone)).exact}. What you wrote since then comes with you.`,
  };
}

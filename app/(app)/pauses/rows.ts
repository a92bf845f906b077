import type { PauseRow } from "@/components/pauses/pause-row";
import { countWords } from "@/lib/counts";
import { daysBetween, dayWords } from "@/lib/days";
import type { PauseReason } from "@/lib/generated/prisma/enums";
import { stateOf, type Pause } from "@/lib/pauses/pauses";

const reasons: Record<PauseReason, string> = {
  HEALTH: "Health",
  FAMILY: "Family",
  WORK: "Work needs all of me",
  HOLIDAY: "Holiday",
  OTHER: "Something else",
};
export const reasonWords = Object.entries(reasons).map(([value, label]) => ({ value, label }));

export const pauseRows = (pauses: readonly Pause[], today: string): PauseRow[] =>
  pauses.map((pause) => ({
    id: pause.id,
    state: stateOf(pause, today),
    begunToday: pause.startsOn === today,
    reason: reasons[pause.reason],
    from: dayWords(pause.startsOn, today),
    back: dayWords(pause.backOn, today),
    backOn: pause.backOn,
    length: lengthWords(daysBetween(pause.startsOn, pause.backOn)),
  }));

/** The page's answer: what stands still now, what is asked, what is planned. */
export function headOf(rows: PauseRow[]): { title: string; lede: string } {
  const [asks, on, ahead] = (["asks", "on", "ahead"] as const).map((state) =>
    rows.find((row) => row.state === state),
  );
  if (on) return { title: `You are on a pause, back on ${on.back.text}.`, lede: STOPPED };
  if (asks)
    return {
      title: "Are you back?",
      lede: `You meant to be back on ${asks.back.text}. Until you say so, we take it that you are.`,
    };
  if (ahead) return { title: `A pause begins on ${ahead.from.text}.`, lede: STOPPED };
  return {
    title: "Take a pause, and nothing is lost.",
    lede: `${STOPPED} Nobody but you reads that you pause, or why.`,
  };
}

const STOPPED =
  "While you pause, every clock stands still: these days leave your pace as it is, every date moves later by exactly as long, and no week asks for a review.";

function lengthWords(days: number) {
  if (days % 7 === 0) return countWords(days / 7, "week");
  return countWords(days, "day");
}

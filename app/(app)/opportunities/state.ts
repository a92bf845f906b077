import type { StateName } from "@/components/ui/state";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, momentWords, today } from "@/lib/days";
import type { OpportunityRow } from "@/lib/opportunities/queries";

type Stated = Pick<OpportunityRow, "state" | "since" | "askAgainOn" | "milestoneId">;

/** Where an opportunity is, as the line draws it and in words, and since when. Done without a milestone stays amber. */
export function stateOf(viewer: Viewer, { state, since, askAgainOn, milestoneId }: Stated) {
  const moved = momentWords(since, viewer.timeZone);
  if (state === "LATER" && askAgainOn) {
    const day = today(viewer.timeZone);
    const again = dayWords(askAgainOn, day);
    const isDue = again.iso <= day;
    const text = again.iso === day ? "today" : again.text;
    return {
      glyph: isDue ? ("planned" as const) : ("paused" as const),
      words: isDue ? "Ask again" : "Later",
      when: { ...again, text: isDue ? `since ${text}` : `ask again ${text}` },
    };
  }
  if (state === "DONE" && milestoneId === null)
    return { glyph: "changes" as const, words: "Done, not logged yet", when: moved };
  return { ...looks[state], when: moved };
}

const looks: Record<OpportunityRow["state"], { glyph: StateName; words: string }> = {
  SPOTTED: { glyph: "planned", words: "Spotted" },
  ASKED: { glyph: "waiting", words: "Asked" },
  LATER: { glyph: "paused", words: "Later" },
  YES: { glyph: "doing", words: "Yes" },
  NO: { glyph: "skipped", words: "No" },
  DONE: { glyph: "done", words: "Done and logged" },
};

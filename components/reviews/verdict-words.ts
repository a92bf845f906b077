import type { StateName } from "@/components/ui/state";

export type VerdictName = "ENDORSED" | "CHANGES_REQUESTED" | "CANNOT_JUDGE";

/** A verdict as a list shows it. */
export const verdictWords: Record<VerdictName, { words: string; glyph: StateName }> = {
  ENDORSED: { words: "Endorsed", glyph: "verified" },
  CHANGES_REQUESTED: { words: "Changes requested", glyph: "changes" },
  CANNOT_JUDGE: { words: "Could not be judged", glyph: "done" },
};

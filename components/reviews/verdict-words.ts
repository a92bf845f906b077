import type { StateName } from "@/components/ui/state";

export type VerdictName = "ENDORSED" | "CHANGES_REQUESTED" | "CANNOT_JUDGE";

export type Said = {
  kind: VerdictName;
  note: string | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
};

/** A verdict as it stands now, in a list and above its words. */
export function verdictState({ kind, note, acceptedAt, revokedAt }: Said): {
  words: string;
  glyph: StateName;
} {
  if (revokedAt) return TAKEN_BACK;
  if (acceptedAt) return { words: "Left as it is, not endorsed", glyph: "done" };
  if (kind === "ENDORSED" && note) return { ...verdictWords.ENDORSED, words: "Endorsed with a note" };
  return verdictWords[kind];
}

export const TAKEN_BACK = { words: "Endorsement taken back", glyph: "changes" } as const;

/** What a mentor said. */
export const verdictWords: Record<VerdictName, { words: string; glyph: StateName }> = {
  ENDORSED: { words: "Endorsed", glyph: "verified" },
  CHANGES_REQUESTED: { words: "Changes requested", glyph: "changes" },
  CANNOT_JUDGE: { words: "Could not be judged", glyph: "done" },
};

import type { MilestoneKind, MilestoneState } from "@/lib/generated/prisma/enums";

export const kindWords: Record<MilestoneKind, string> = {
  DELIVERY: "Delivery",
  COORDINATION: "Coordination",
  COMMUNICATION: "Communication",
  DECISION: "Decision",
  LEADERSHIP: "Leadership",
  LEARNING: "Learning",
};

/** What prior evidence is called until a mentor has something to say about it. */
export const PRIOR = "From before you started";

export const stateWords: Record<MilestoneState | "PRIOR", string> = {
  LOGGED: "Logged",
  IN_REVIEW: "In review",
  CHANGES_REQUESTED: "Changes requested",
  VERIFIED: "Verified",
  PRIOR,
};

type Reviewed = { state: MilestoneState; verifiedVersion: number | null; strengthKey?: string | null };

/** How far a milestone is, as the line draws it and in words that name the version somebody vouched for. */
export function reviewStateOf({ state, verifiedVersion, strengthKey }: Reviewed) {
  if (strengthKey && state === "LOGGED" && verifiedVersion === null)
    return { glyph: "prior", words: PRIOR } as const;
  const glyph = glyphs[state];
  const verified = `verified at version ${verifiedVersion}`;
  if (state === "VERIFIED") return { glyph, words: `Verified at version ${verifiedVersion}` };
  if (verifiedVersion === null) return { glyph, words: stateWords[state] };
  return {
    glyph,
    words: state === "LOGGED" ? `Edited since it was ${verified}` : `${stateWords[state]}, ${verified}`,
  };
}

const glyphs = {
  LOGGED: "done",
  IN_REVIEW: "waiting",
  CHANGES_REQUESTED: "changes",
  VERIFIED: "verified",
} as const;

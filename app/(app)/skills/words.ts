import type { Confidence } from "@/lib/generated/prisma/enums";
import { kindWords, PRIOR } from "@/lib/milestones/words";
import type { EvidenceKind, Proof } from "@/lib/skills/strength";

export const confidenceWords: Record<Confidence, string> = {
  GUESS: "A guess",
  FAIRLY_SURE: "Fairly sure",
  SURE: "Sure",
};

export const evidenceWords: Record<EvidenceKind, string> = {
  ...kindWords,
  PRIOR,
  UNSORTED: "Of no kind yet",
};

export const proofWords: Record<Proof, string> = {
  told: "Your word",
  shown: "A link",
  verified: "A mentor’s verdict",
};

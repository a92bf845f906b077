import type { NextProof } from "@/components/skills/next-proof";
import { countWords } from "@/lib/counts";
import type { MissingProof } from "@/lib/skills/missing-proof";
import type { EvidenceKind, Proof } from "@/lib/skills/strength";
import type { SkillRowsFound } from "@/lib/standing/queries";

type Milestone = SkillRowsFound["evidence"][number];

/** The least that would raise the skill by one level, in words, and where to do it. */
export function nextOf(
  skillKey: string,
  missing: MissingProof,
  milestones: ReadonlyMap<string, Milestone>,
): NextProof {
  if (missing.kind === "none")
    return { words: "Your evidence holds level 5, the highest there is.", milestones: [], log: null };
  if (missing.kind === "do") {
    const { level, proof, evidence } = missing;
    return {
      words: `For level ${level}: ${thingsOf(evidence)} that ${evidence.length === 1 ? "shows" : "show"} this skill${proofs[proof]}.`,
      milestones: [],
      log: `/milestones/new?skill=${skillKey}`,
    };
  }
  const { level, ids } = missing;
  return {
    words: `For level ${level} a mentor’s verdict on ${ids.length === 1 ? "this" : "these"} is enough:`,
    milestones: ids.flatMap((id) => {
      const found = milestones.get(id);
      return found ? [{ href: `/milestones/${id}`, title: found.title, state: states[found.state] }] : [];
    }),
    log: null,
  };
}

const proofs: Record<Proof, string> = {
  told: ", in your own words",
  shown: ", with a link that others can open",
  verified: ", with a mentor’s verdict",
};

const states: Record<Milestone["state"], string> = {
  LOGGED: "not asked for yet",
  IN_REVIEW: "with your mentor now",
  CHANGES_REQUESTED: "came back with points to mend",
  VERIFIED: "endorsed before its kind, date or skills were changed",
};

/** "one thing you led and two things you delivered", in the order they were proposed. */
function thingsOf(kinds: EvidenceKind[]) {
  const counted = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) =>
    countWords(length, ...things[kind]),
  );
  const last = counted.pop()!;
  return counted.length > 0 ? `${counted.join(", ")} and ${last}` : last;
}

const things: Record<EvidenceKind, [one: string, more: string]> = {
  DELIVERY: ["thing you delivered", "things you delivered"],
  LEADERSHIP: ["thing you led", "things you led"],
  COORDINATION: ["thing you coordinated", "things you coordinated"],
  DECISION: ["decision you brought about", "decisions you brought about"],
  COMMUNICATION: ["thing you made clear to others", "things you made clear to others"],
  LEARNING: ["thing you learned", "things you learned"],
  PRIOR: ["thing from before", "things from before"],
  UNSORTED: ["milestone", "milestones"],
};

import {
  REACH,
  supportAt,
  supportedLevel,
  weightAt,
  type Evidence,
  type EvidenceKind,
  type Level,
  type Proof,
} from "@/lib/skills/strength";

/** A piece of evidence that can be named again. */
export type NamedEvidence = Evidence & { id: string };

export type MissingProof =
  /** Something that is logged already would do once a mentor vouches for it. */
  | { kind: "verify"; level: Level; ids: string[] }
  /** Something new has to be done: one piece of each kind named, proved so. */
  | { kind: "do"; level: Level; proof: Proof; evidence: EvidenceKind[] }
  /** Level 5 is held. */
  | { kind: "none" };

/**
 * The least that lifts a skill to its next level: at most three things that only wait for a mentor's word, what they add
 * most first; else the fewest new pieces, of a kind not shown yet where a second kind is asked.
 */
export function missingProof(evidence: readonly NamedEvidence[]): MissingProof {
  const held = supportedLevel(evidence);
  if (held === 5) return { kind: "none" };
  const level = (held + 1) as Level;
  return byVerifying(level, evidence) ?? byDoing(level, evidence);
}

/** A mentor is asked for this many words at most; beyond that it is more to do something new. */
const WORDS = 3;

function byVerifying(level: Level, evidence: readonly NamedEvidence[]): MissingProof | null {
  const waiting = evidence
    .map((one) => ({ ...one, gain: weightAt(level, verified(one)) - weightAt(level, one) }))
    .sort((a, b) => b.gain - a.gain || a.id.localeCompare(b.id));
  const ids: string[] = [];
  const held = () =>
    supportAt(
      level,
      evidence.map((one) => (ids.includes(one.id) ? verified(one) : one)),
    );
  for (let { met, kinds, asked } = held(); !met; { met, kinds, asked } = held()) {
    const left = waiting.filter(({ id }) => !ids.includes(id));
    const next = left.find(({ kind }) => kinds.size >= asked.kinds || !kinds.has(kind));
    if (!next || ids.length === WORDS) return null;
    ids.push(next.id);
  }
  return { kind: "verify", level, ids };
}

const verified = <One extends Evidence>(one: One) => ({ ...one, proof: "verified" as const });

/** What a person can set out to do, in the order it is proposed. Two of the strongest kinds are enough for any level. */
const NEW = ["DELIVERY", "LEADERSHIP", "COORDINATION", "DECISION", "COMMUNICATION"] as const;

function byDoing(level: Level, evidence: readonly Evidence[]): MissingProof {
  const proof: Proof = level <= REACH.told ? "told" : level <= REACH.shown ? "shown" : "verified";
  const done: EvidenceKind[] = [];
  const held = () => supportAt(level, [...evidence, ...done.map((kind) => ({ kind, proof, age: 0 }))]);
  for (let { met, kinds, asked } = held(); !met; { met, kinds, asked } = held()) {
    done.push(NEW.find((kind) => kinds.size >= asked.kinds || !kinds.has(kind))!);
  }
  return { kind: "do", level, proof, evidence: done };
}

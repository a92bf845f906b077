import {
  decay,
  REACH,
  STRENGTHS,
  supportAt,
  supportedLevel,
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

function byVerifying(level: Level, evidence: readonly NamedEvidence[]): MissingProof | null {
  const waiting = evidence
    .filter(({ kind, proof }) => proof !== "verified" && STRENGTHS[kind].reach >= level)
    .sort((a, b) => gain(b) - gain(a) || (a.id < b.id ? -1 : 1));
  for (let many = 1; many <= Math.min(3, waiting.length); many += 1) {
    const ids = waiting.slice(0, many).map(({ id }) => id);
    const then = evidence.map((one) => (ids.includes(one.id) ? { ...one, proof: "verified" as const } : one));
    if (supportAt(level, then).met) return { kind: "verify", level, ids };
  }
  return null;
}

const gain = ({ kind, proof, age }: Evidence) =>
  (STRENGTHS[kind].verified - STRENGTHS[kind][proof]) * decay(age, kind);

/** What a person can set out to do, in the order it is proposed. Two of the strongest kinds are enough for any level. */
const NEW = ["DELIVERY", "LEADERSHIP", "COORDINATION", "DECISION", "COMMUNICATION"] as const;

function byDoing(level: Level, evidence: readonly Evidence[]): MissingProof {
  const proof: Proof = level <= REACH.told ? "told" : level <= REACH.shown ? "shown" : "verified";
  const done: EvidenceKind[] = [];
  const held = () => supportAt(level, [...evidence, ...done.map((kind) => ({ kind, proof, age: 0 }))]);
  for (let { met, kinds, asked } = held(); !met; { met, kinds, asked } = held()) {
    const another = NEW.find((kind) => !kinds.has(kind));
    done.push(kinds.size < asked.kinds && another ? another : NEW[0]);
  }
  return { kind: "do", level, proof, evidence: done };
}

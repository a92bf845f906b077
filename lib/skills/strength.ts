import type { MilestoneKind } from "@/lib/generated/prisma/enums";

/**
 * What a skill can be believed at, computed from evidence.
 *
 *   supported = max L such that Σ strength(e, L) · decay(age, kind) ≥ threshold(L),
 *               and for L ≥ 3 the evidence that counts is of at least two kinds.
 *
 * The shape follows evidence-centred assessment (Mislevy, Steinberg & Almond 2003: a claim is held by observations of
 * different kinds) and the half-life of unused skill (Arthur et al. 1998, meta-analysis of 53 articles: hardly any loss at
 * first, a large one after a year without practice). The numbers, half-lives too, are ours, chosen so that one thing somebody verified is a beginning, and two of
 * different kinds carry "does it alone". They are printed beside every level they produce.
 */
export const STRENGTHS = {
  DELIVERY: { told: 0.75, shown: 1.5, verified: 3, halfLife: 730, reach: 5 },
  LEADERSHIP: { told: 0.75, shown: 1.5, verified: 3, halfLife: 730, reach: 5 },
  DECISION: { told: 0.5, shown: 1, verified: 2, halfLife: 730, reach: 5 },
  COORDINATION: { told: 0.5, shown: 1, verified: 2, halfLife: 540, reach: 5 },
  COMMUNICATION: { told: 0.5, shown: 1, verified: 2, halfLife: 540, reach: 5 },
  LEARNING: { told: 0.25, shown: 0.5, verified: 1, halfLife: 365, reach: 2 },
  /** Done before the move began: it carries over, as far as "with help", and fades slowly. */
  PRIOR: { told: 2, shown: 2, verified: 2, halfLife: 1825, reach: 2 },
  /** Nobody said what it was. */
  UNSORTED: { told: 0.25, shown: 0.5, verified: 1, halfLife: 365, reach: 2 },
} as const satisfies Record<MilestoneKind | "PRIOR" | "UNSORTED", Strength>;

/** Σ that holds level 0, 1, 2, 3, 4, 5. */
export const THRESHOLDS = [0, 0.5, 1.5, 3, 6, 10] as const;

/** How far a word, a link and a mentor's verdict reach: what nobody can check does not hold "alone". */
export const REACH = { told: 2, shown: 3, verified: 5 } as const satisfies Record<Proof, Level>;

/** Levels that take more than one kind of evidence. */
export const KINDS_FROM: Level = 3;

/** Levels that only recent evidence holds, and how many days recent is: they say what somebody does now. */
export const RECENT = { from: 4, days: 730 } as const;

export type Level = 0 | 1 | 2 | 3 | 4 | 5;
export type EvidenceKind = keyof typeof STRENGTHS;
/** Somebody's own word; a link others can open; a mentor's endorsement of the very version. */
export type Proof = "told" | "shown" | "verified";

/** One thing a person did that speaks for one skill. */
export type Evidence = {
  kind: EvidenceKind;
  proof: Proof;
  /** Days between the day it happened and the day asked about, 0 or more. */
  age: number;
};

type Strength = Record<Proof, number> & { halfLife: number; reach: Level };

/** Days for which evidence counts in full: a level that was just reached is not lost the next morning. */
export const FRESH = 90;

/** What is left of evidence after `age` days: 1 while it is fresh, then half with each half-life of its kind, never 0. */
export const decay = (age: number, kind: EvidenceKind) =>
  2 ** (-Math.max(0, age - FRESH) / STRENGTHS[kind].halfLife);

/**
 * What one piece of evidence weighs for `level`, 0 to 3 points: its strength times what its age has left of it. It weighs
 * nothing beyond the reach of its kind or of its proof, or when it is too old for a level that speaks of now.
 */
export function weigh(level: Level, { kind, proof, age }: Evidence) {
  const { reach, [proof]: strength } = STRENGTHS[kind];
  const left = decay(age, kind);
  const beyond = whyNothing(level, { reach, proof, age });
  return { strength, left, beyond, weight: beyond ? 0 : strength * left };
}

/** What a level lies beyond, so that evidence weighs nothing for it. */
export type Beyond = "kind" | "proof" | "age";

function whyNothing(
  level: Level,
  { reach, proof, age }: Omit<Evidence, "kind"> & { reach: Level },
): Beyond | null {
  if (level > reach) return "kind";
  if (level > REACH[proof]) return "proof";
  return level >= RECENT.from && age > RECENT.days ? "age" : null;
}

export const weightAt = (level: Level, evidence: Evidence) => weigh(level, evidence).weight;

/** How the evidence stands to one level: the sum, what the level asks, and the kinds that carry it. */
export function supportAt(level: Level, evidence: readonly Evidence[]) {
  const carrying = evidence
    .map((one) => ({ kind: one.kind, weight: weightAt(level, one) }))
    .filter(({ weight }) => weight > 0)
    // One order of adding, so that the order of arrival cannot tip a sum that lies on the threshold.
    .sort((a, b) => a.weight - b.weight);
  const sum = carrying.reduce((all, { weight }) => all + weight, 0);
  const kinds = new Set(carrying.map(({ kind }) => kind));
  const asked = { sum: THRESHOLDS[level], kinds: level >= KINDS_FROM ? 2 : Math.min(level, 1) };
  return { level, sum, kinds, asked, met: sum >= asked.sum && kinds.size >= asked.kinds };
}

export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** The highest level the evidence holds, 0 to 5. More evidence never lowers it, less never raises it, order is nothing. */
export const supportedLevel = (evidence: readonly Evidence[]): Level =>
  LEVELS.findLast((level) => supportAt(level, evidence).met) ?? 0;

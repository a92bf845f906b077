import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingProof, type NamedEvidence } from "@/lib/skills/missing-proof";
import {
  decay,
  FRESH,
  LEVELS,
  STRENGTHS,
  supportAt,
  supportedLevel,
  THRESHOLDS,
  weigh,
  weightAt,
  type Evidence,
  type EvidenceKind,
  type Proof,
} from "@/lib/skills/strength";

const kinds = Object.keys(STRENGTHS) as EvidenceKind[];
const pieceOf = {
  kind: fc.constantFrom(...kinds),
  proof: fc.constantFrom<Proof[]>("told", "shown", "verified"),
};
const piece = fc.record<Evidence>({ ...pieceOf, age: fc.integer({ min: 0, max: 4000 }) });
const pieces = fc.array(piece, { maxLength: 30 });
// Half of them young enough for the levels that speak of now: else hardly any case comes near those.
const recent = fc.array(fc.record({ ...pieceOf, age: fc.integer({ min: 0, max: 800 }) }), { maxLength: 12 });
const named = fc
  .oneof(pieces, recent)
  .map((all) => all.map((one, index): NamedEvidence => ({ ...one, id: `m${index}` })));
const fresh = (kind: EvidenceKind, proof: Proof, age = 0): Evidence => ({ kind, proof, age });

describe("the supported level", () => {
  test.each<[string, Evidence[], number]>([
    ["nothing holds nothing", [], 0],
    ["one's own word for a course is not enough", [fresh("LEARNING", "told")], 0],
    ["one thing told is a beginning", [fresh("COORDINATION", "told")], 1],
    ["what was done before carries over, with help", [fresh("PRIOR", "told")], 2],
    ["it fades in years", [fresh("PRIOR", "told", 2 * 365)], 2],
    ["and further", [fresh("PRIOR", "told", 4 * 365)], 1],
    ["ten things told do not hold “alone”", Array.from({ length: 10 }, () => fresh("DELIVERY", "told")), 2],
    ["nor do ten of one kind", Array.from({ length: 10 }, () => fresh("DELIVERY", "verified")), 2],
    ["two kinds that can be opened hold 3", [fresh("DELIVERY", "shown"), fresh("LEADERSHIP", "shown")], 3],
    ["links alone do not hold 4", kinds.flatMap((kind) => Array(5).fill(fresh(kind, "shown"))), 3],
    ["two verified kinds hold 4", [fresh("DELIVERY", "verified"), fresh("LEADERSHIP", "verified")], 4],
    [
      "four verified pieces of two kinds hold 5",
      [..."1234"].map((_, i) => fresh(i % 2 ? "DELIVERY" : "LEADERSHIP", "verified")),
      5,
    ],
    ["courses never hold more than 2", Array.from({ length: 50 }, () => fresh("LEARNING", "verified")), 2],
  ])("%s", (_, evidence, level) => expect(supportedLevel(evidence)).toBe(level));

  test("adding never lowers it, so removing never raises it", () => {
    fc.assert(
      fc.property(pieces, piece, (evidence, one) => {
        expect(supportedLevel([...evidence, one])).toBeGreaterThanOrEqual(supportedLevel(evidence));
      }),
    );
  });

  test("order is nothing", () => {
    fc.assert(
      fc.property(
        pieces.chain((evidence) =>
          fc.tuple(
            fc.constant(evidence),
            fc.shuffledSubarray(evidence, { minLength: evidence.length, maxLength: evidence.length }),
          ),
        ),
        ([evidence, shuffled]) => {
          for (const level of LEVELS)
            expect(supportAt(level, shuffled).sum).toBe(supportAt(level, evidence).sum);
          expect(supportedLevel(shuffled)).toBe(supportedLevel(evidence));
        },
      ),
    );
  });

  test("time alone never raises it", () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 2000 }), (evidence, days) => {
        const later = evidence.map((one) => ({ ...one, age: one.age + days }));
        expect(supportedLevel(later)).toBeLessThanOrEqual(supportedLevel(evidence));
      }),
    );
  });

  test("better proof never lowers it", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), ([first, ...rest]) => {
        const told = supportedLevel([{ ...first!, proof: "told" }, ...rest]);
        const shown = supportedLevel([{ ...first!, proof: "shown" }, ...rest]);
        const verified = supportedLevel([{ ...first!, proof: "verified" }, ...rest]);
        expect([told, shown, verified]).toEqual([told, shown, verified].toSorted((a, b) => a - b));
      }),
    );
  });

  test("old evidence alone cannot hold 4, however much there is", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (evidence) => {
        const old = evidence.map((one) => ({ ...one, proof: "verified" as const, age: one.age + 731 }));
        expect(supportedLevel(old)).toBeLessThan(4);
      }),
    );
  });

  test("a level that is held holds the ones below", () => {
    fc.assert(
      fc.property(pieces, (evidence) => {
        const held = LEVELS.map((level) => supportAt(level, evidence).met);
        expect(held).toEqual(held.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe("weight", () => {
  test("is whole while fresh, halves with the half-life and never vanishes", () => {
    for (const kind of kinds) {
      expect([decay(0, kind), decay(FRESH, kind)]).toEqual([1, 1]);
      expect(decay(FRESH + 1, kind)).toBeLessThan(1);
      expect(decay(FRESH + STRENGTHS[kind].halfLife, kind)).toBeCloseTo(0.5);
      expect(decay(20_000, kind)).toBeGreaterThan(0);
    }
  });

  test("says why it is nothing", () => {
    const why = (level: 2 | 3 | 4, evidence: Evidence) => weigh(level, evidence).beyond;
    expect(why(3, fresh("PRIOR", "verified"))).toBe("kind");
    expect(why(3, fresh("DELIVERY", "told"))).toBe("proof");
    expect(why(4, fresh("DELIVERY", "verified", 731))).toBe("age");
    expect(why(2, fresh("DELIVERY", "told", 731))).toBeNull();
    const { strength, left, weight } = weigh(2, fresh("DELIVERY", "shown", 400));
    expect(weight).toBe(strength * left);
  });

  test("what was just reached is still held while it is fresh", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 0, max: FRESH }), (all, days) => {
        const at = (age: number) => all.map((one) => ({ ...one, age }));
        expect(supportedLevel(at(days))).toBe(supportedLevel(at(0)));
      }),
    );
  });

  test("is nothing beyond the reach of the kind or of its proof", () => {
    expect(weightAt(3, fresh("LEARNING", "verified"))).toBe(0);
    expect(weightAt(3, fresh("DELIVERY", "told"))).toBe(0);
    expect(weightAt(4, fresh("DELIVERY", "shown"))).toBe(0);
    expect(weightAt(4, fresh("DELIVERY", "verified", 730))).toBeGreaterThan(0);
    expect(weightAt(4, fresh("DELIVERY", "verified", 731))).toBe(0);
    expect(weightAt(3, fresh("DELIVERY", "verified", 731))).toBeGreaterThan(0);
  });

  test("thresholds rise", () => expect(THRESHOLDS).toEqual([...THRESHOLDS].sort((a, b) => a - b)));
});

describe("the missing proof", () => {
  const least = (evidence: NamedEvidence[]) => missingProof(evidence);

  test("is a mentor's word, where that is enough", () => {
    const evidence: NamedEvidence[] = [
      { id: "a", ...fresh("DELIVERY", "shown") },
      { id: "b", ...fresh("COORDINATION", "shown") },
    ];
    expect(least(evidence)).toEqual({ kind: "verify", level: 3, ids: ["a"] });
  });

  test("asks for a word on each of two kinds, not on two of one", () => {
    const evidence: NamedEvidence[] = [
      { id: "a", ...fresh("LEADERSHIP", "told") },
      { id: "b", ...fresh("LEADERSHIP", "told") },
      { id: "c", ...fresh("DELIVERY", "told") },
    ];
    expect(least(evidence)).toEqual({ kind: "verify", level: 3, ids: ["a", "c"] });
  });

  test("asks for two words of one kind, where another is there already", () => {
    const evidence = ["DELIVERY", "LEADERSHIP"].map((kind, i): NamedEvidence => ({
      id: `held ${i}`,
      ...fresh(kind as EvidenceKind, "verified"),
    }));
    const waiting = ["b", "a"].map((id): NamedEvidence => ({ id, ...fresh("DELIVERY", "shown") }));
    const asked = { kind: "verify", level: 5, ids: ["a", "b"] };
    expect(least([...evidence, ...waiting])).toEqual(asked);
    expect(least([...waiting, ...evidence].toReversed())).toEqual(asked);
  });

  test("asks for three words at most", () => {
    const shown = (many: number) =>
      Array.from({ length: many }, (_, i): NamedEvidence => ({
        id: `m${i}`,
        ...fresh(i % 2 ? "DECISION" : "COMMUNICATION", "shown"),
      }));
    expect(least(shown(3))).toMatchObject({ kind: "verify", level: 4, ids: ["m0", "m1", "m2"] });
    const aged = shown(8).map((one) => ({ ...one, age: 450 }));
    expect(supportedLevel(aged)).toBe(3);
    expect(least(aged)).toMatchObject({ kind: "do", level: 4 });
  });

  test("is of a second kind, where one kind cannot do it", () => {
    const evidence: NamedEvidence[] = [{ id: "a", ...fresh("DELIVERY", "verified") }];
    expect(least(evidence)).toEqual({ kind: "do", level: 3, proof: "shown", evidence: ["LEADERSHIP"] });
  });

  test("is one's own word, as far as that reaches", () => {
    expect(least([])).toEqual({ kind: "do", level: 1, proof: "told", evidence: ["DELIVERY"] });
    const faded: NamedEvidence = { id: "a", ...fresh("COMMUNICATION", "verified", 800) };
    expect(least([faded])).toEqual({ kind: "do", level: 2, proof: "told", evidence: ["DELIVERY"] });
  });

  test("is nothing at 5", () => {
    const evidence = [..."1234"].map((id, i): NamedEvidence => ({
      id,
      ...fresh(i % 2 ? "DELIVERY" : "LEADERSHIP", "verified"),
    }));
    expect(least(evidence)).toEqual({ kind: "none" });
  });

  test("does exactly what it promises, and no part of it does", () => {
    fc.assert(
      fc.property(named, (evidence) => {
        const missing = missingProof(evidence);
        if (missing.kind === "none") {
          expect(supportedLevel(evidence)).toBe(5);
          return;
        }
        expect(missing.level).toBe(supportedLevel(evidence) + 1);
        const parts = missing.kind === "verify" ? missing.ids : missing.evidence;
        const after = (taken: readonly string[]) =>
          missing.kind === "verify"
            ? evidence.map((one) => (taken.includes(one.id) ? { ...one, proof: "verified" as const } : one))
            : [
                ...evidence,
                ...taken.map((kind) => ({ kind: kind as EvidenceKind, proof: missing.proof, age: 0 })),
              ];
        expect(supportedLevel(after(parts))).toBeGreaterThanOrEqual(missing.level);
        for (const left of parts.keys())
          expect(supportedLevel(after(parts.toSpliced(left, 1)))).toBeLessThan(missing.level);
      }),
      { numRuns: 2000 },
    );
  });
});

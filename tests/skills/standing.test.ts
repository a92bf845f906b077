import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOf } from "@/lib/days";
import { changesOf, skillHistory } from "@/lib/skills/history";
import { gapsIn, nearestFirst, nearnessOf, valueIn } from "@/lib/skills/nearness";
import { chosenProfile, profilesOf } from "@/lib/skills/profiles";
import { nextInSitting, sittingOf } from "@/lib/skills/sitting";
import {
  skillStandings,
  type EvidenceRow,
  type RatingRow,
  type SkillRows,
  rowsAbout,
} from "@/lib/skills/standing";
import { roadmap } from "@/prisma/roadmap/v1";

const on = (day: string, timeZone = "UTC") => ({ day, end: endOf(day, timeZone) });
const MAY = on("2026-05-10");
let made = 0;
const rating = (raterId: string | null, level: number, at: string, skillKey = "risks"): RatingRow => ({
  id: String(made++).padStart(4, "0"),
  ...{ raterId, level, skillKey },
  createdAt: new Date(at),
});
const did = (id: string, day: string, more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  id,
  kind: "DELIVERY",
  happenedOn: new Date(day),
  shown: false,
  skillKeys: ["risks"],
  verifiedAt: {},
  ...more,
});
const rows = (ratings: RatingRow[], evidence: EvidenceRow[] = []): SkillRows => ({
  ownerId: "maya",
  ratings,
  evidence,
});
const risks = (all: SkillRows, day = MAY) => skillStandings(all, ["risks"], day).get("risks")!;

describe("where somebody stands in a skill", () => {
  test("is three values from three kinds of rows, and nothing without rows", () => {
    expect(risks(rows([]))).toEqual({
      claimed: null,
      endorsed: null,
      supported: 0,
      evidence: [],
      missing: { kind: "do", level: 1, proof: "told", evidence: ["DELIVERY"] },
    });
    const all = rows(
      [rating("maya", 4, "2026-05-01"), rating("tomas", 2, "2026-05-01"), rating("priya", 3, "2026-05-02")],
      [did("a", "2026-05-01", { shown: true })],
    );
    expect(risks(all)).toMatchObject({ claimed: 4, endorsed: { low: 2, high: 3 }, supported: 2 });
  });

  test("takes the latest word of each, whatever the order of the rows", () => {
    const ratings = [
      rating("maya", 1, "2026-03-01"),
      rating("maya", 3, "2026-05-01"),
      rating("maya", 2, "2026-04-01"),
      rating("tomas", 4, "2026-03-01"),
      rating("tomas", 1, "2026-04-01"),
    ];
    for (const order of [ratings, ratings.toReversed()])
      expect(risks(rows(order))).toMatchObject({ claimed: 3, endorsed: { low: 1, high: 1 } });
  });

  test("of two words at one moment takes the later row", () => {
    const [first, second] = [rating("maya", 1, "2026-05-01"), rating("maya", 2, "2026-05-01")];
    expect(risks(rows([first, second])).claimed).toBe(2);
    expect(risks(rows([second, first])).claimed).toBe(2);
  });

  test("of former mentors, whose names are gone, keeps every word", () => {
    const ratings = [
      rating(null, 4, "2026-03-01"),
      rating(null, 1, "2026-04-01"),
      rating("tomas", 2, "2026-05-01"),
    ];
    expect(risks(rows(ratings)).endorsed).toEqual({ low: 1, high: 4 });
    expect(risks(rows(ratings), on("2026-03-02")).endorsed).toEqual({ low: 4, high: 4 });
  });

  test("rows about one skill are those that name it", () => {
    const ratings = [rating("maya", 5, "2026-05-01", "kpis"), rating("maya", 2, "2026-05-01")];
    const evidence = [
      did("a", "2026-05-01", { skillKeys: ["kpis"] }),
      did("b", "2026-05-01", { skillKeys: ["kpis", "risks"] }),
    ];
    expect(rowsAbout(rows(ratings, evidence), "risks")).toEqual(rows([ratings[1]!], [evidence[1]!]));
  });

  test("another skill's rows say nothing", () =>
    expect(
      risks(
        rows([rating("maya", 5, "2026-05-01", "kpis")], [did("a", "2026-05-01", { skillKeys: ["kpis"] })]),
      ),
    ).toMatchObject({ claimed: null, supported: 0 }));

  test("a verdict counts from when it was given, for the skills it named", () => {
    const at = Date.parse("2026-05-05T12:00:00Z");
    const evidence = [did("a", "2026-05-01", { skillKeys: ["risks", "kpis"], verifiedAt: { risks: at } })];
    const proof = (day: string, key = "risks") =>
      skillStandings(rows([], evidence), [key], on(day))
        .get(key)!
        .evidence.map(({ proof }) => proof);
    expect(proof("2026-05-04")).toEqual(["told"]);
    expect(proof("2026-05-05")).toEqual(["verified"]);
    expect(proof("2026-05-05", "kpis")).toEqual(["told"]);
    evidence[0]!.verifiedAt = { risks: endOf("2026-05-05", "UTC").getTime() };
    expect(proof("2026-05-05")).toEqual(["told"]);
    expect(proof("2026-05-06")).toEqual(["verified"]);
  });

  test("what lies ahead of the day is not there yet, the day itself is", () => {
    const all = rows(
      [rating("maya", 2, "2026-05-10T23:59:59Z"), rating("maya", 5, "2026-05-11T00:00:00Z")],
      [did("a", "2026-05-10"), did("b", "2026-05-11")],
    );
    const standing = risks(all);
    expect(standing.claimed).toBe(2);
    expect(standing.evidence).toEqual([{ id: "a", kind: "DELIVERY", proof: "told", age: 0 }]);
  });

  test("the day ends where the person is", () => {
    const all = rows([rating("maya", 2, "2026-05-10T20:00:00Z")]);
    expect(risks(all, on("2026-05-10", "Asia/Tokyo")).claimed).toBeNull();
    expect(risks(all, on("2026-05-11", "Asia/Tokyo")).claimed).toBe(2);
    expect(risks(all, on("2026-05-10", "America/Los_Angeles")).claimed).toBe(2);
  });

  test("order of rows is nothing, and a later day forgets no word", () => {
    const someRatings = fc.array(
      fc
        .record({
          raterId: fc.constantFrom("maya", "tomas", "priya"),
          level: fc.integer({ min: 0, max: 5 }),
          at: fc.integer({ min: 0, max: 400 }),
        })
        .map(({ raterId, level, at }) =>
          rating(raterId, level, new Date(Date.UTC(2026, 0, 1) + at * 21_600_000).toISOString()),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(someRatings, (ratings) => {
        expect(risks(rows(ratings.toReversed()))).toEqual(risks(rows(ratings)));
        const later = risks(rows(ratings), on("2027-01-01"));
        expect(later.claimed === null).toBe(!ratings.some(({ raterId }) => raterId === "maya"));
      }),
    );
  });
});

describe("the history of a skill", () => {
  const all = rows(
    [
      rating("maya", 1, "2026-02-02"),
      rating("tomas", 2, "2026-04-02"),
      rating("maya", 5, "2026-03-01", "kpis"),
    ],
    [did("a", "2026-03-02", { shown: true }), did("b", "2026-03-02", { skillKeys: ["kpis"] })],
  );
  const days = ["2026-02-01", "2026-02-02", "2026-03-01", "2026-03-02", "2026-04-02", "2026-04-03"];

  test("says on each day what that day's page said", () => {
    const moments = skillHistory(
      all,
      "risks",
      days.map((day) => on(day)),
    );
    for (const { day, ...values } of moments) {
      const { claimed, endorsed, supported } = risks(all, on(day));
      expect(values).toEqual({ claimed, endorsed, supported });
    }
    expect(changesOf(moments).map(({ day }) => day)).toEqual(["2026-02-02", "2026-03-02", "2026-04-02"]);
  });

  test("begins with its first day when there is something to say on it", () =>
    expect(changesOf(skillHistory(all, "risks", [on("2026-04-03"), on("2026-04-04")]))).toHaveLength(1));
});

describe("how near somebody is to a profile", () => {
  const standings = new Map([
    ["risks", { claimed: 3, supported: 1 as const, endorsed: { low: 2, high: 4 } }],
    ["kpis", { claimed: 1, supported: 2 as const, endorsed: { low: 3, high: 3 } }],
  ]);
  test("is read by each value alone, and by what all mentors agree on", () => {
    const targets = { risks: 3, kpis: 2 };
    expect(nearnessOf("claimed", targets, standings)).toEqual({ of: 2, met: 1, missing: 1 });
    expect(nearnessOf("supported", targets, standings)).toEqual({ of: 2, met: 1, missing: 2 });
    expect(nearnessOf("endorsed", targets, standings)).toEqual({ of: 2, met: 1, missing: 1 });
  });
  test("names the gaps, the widest first, and a level met just so is none", () => {
    expect(gapsIn("supported", { kpis: 3, risks: 4, apis: 1, roadmaps: 0 }, standings)).toEqual([
      { skillKey: "risks", wanted: 4, has: 1, missing: 3 },
      { skillKey: "kpis", wanted: 3, has: 2, missing: 1 },
      { skillKey: "apis", wanted: 1, has: null, missing: 1 },
    ]);
    expect(gapsIn("claimed", { risks: 3 }, standings)).toEqual([]);
  });
  test("of equal gaps puts first what the three values miss most together, a level above what is wanted for nothing", () => {
    const own = (claimed: number, supported: 0 | 1, low: number) => ({
      claimed,
      supported,
      endorsed: { low, high: 5 },
    });
    const levels = new Map([
      ["risks", own(5, 1, 2)],
      ["kpis", own(3, 1, 0)],
      ["apis", own(3, 1, 3)],
      ["roadmaps", own(1, 0, 3)],
      ["charters", own(5, 0, 5)],
    ]);
    const targets = { apis: 3, risks: 3, kpis: 3, roadmaps: 2, charters: 3 };
    const order = (value: "claimed" | "supported") =>
      gapsIn(value, targets, levels).map(({ skillKey }) => skillKey);
    expect(order("supported")).toEqual(["charters", "kpis", "risks", "roadmaps", "apis"]);
    expect(order("claimed")).toEqual(["roadmaps"]);
  });
  test("puts the nearest first and keeps the order of equals", () => {
    const far = { name: "far", targets: { risks: 5, kpis: 5 } };
    const [near, same] = [
      { name: "near", targets: { risks: 4 } },
      { name: "same", targets: { kpis: 2 } },
    ];
    expect(nearestFirst("claimed", [far, near, same], standings).map(({ name }) => name)).toEqual([
      "near",
      "same",
      "far",
    ]);
  });
  test("nobody's word is no value", () => {
    expect(valueIn("claimed", undefined)).toBeNull();
    expect(valueIn("endorsed", { claimed: 2, supported: 0, endorsed: null })).toBeNull();
  });
  test("more is wanted, never nearer", () => {
    const wanted = fc.dictionary(fc.constantFrom("risks", "kpis", "apis"), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(wanted, fc.constantFrom("claimed", "supported", "endorsed" as const), (targets, value) => {
        const more = Object.fromEntries(Object.entries(targets).map(([key, level]) => [key, level + 1]));
        const [less, now] = [nearnessOf(value, more, standings), nearnessOf(value, targets, standings)];
        expect(less.met).toBeLessThanOrEqual(now.met);
        expect(less.missing).toBeGreaterThanOrEqual(now.missing);
        expect(now.met).toBeLessThanOrEqual(now.of);
      }),
    );
  });
});

describe("the profile somebody works towards", () => {
  const content = {
    chapters: roadmap.chapters.map(({ entries, ...chapter }) => ({
      ...{ ...chapter, stepKey: null },
      entries: entries.map((entry) => ({
        ...{ key: entry.key, name: entry.name, sentence: entry.sentence, facts: [], skillKeys: [] },
        ...{ heading: null, activityKey: null, address: null },
        targets: entry.targets ?? {},
        afterKey: entry.after ?? null,
      })),
    })),
  };
  test.each([
    ["Technical Program Manager", "tpm"],
    [" senior tpm ", "senior-tpm"],
    ["Senior Technical Program Manager", "senior-tpm"],
    ["Release Manager", "release-manager"],
    ["Chief of Staff", "tpm"],
    [null, "tpm"],
  ])("for %s is %s", (role, key) => expect(chosenProfile(role, content)?.entry.key).toBe(key));

  test("all hybrid roles and growth levels are profiles, and nothing else", () =>
    expect(profilesOf(content)).toHaveLength(9));
});

describe("a sitting", () => {
  const areas = ["technical", "new", "program", "leadership", "strategic"].map((key) => ({
    ...{ key, name: key, sentence: "" },
    skills: [],
  }));
  test("asks for responsibility first, then for what somebody knows, and what it does not know last", () => {
    expect(sittingOf({ areas }).map(({ key }) => key)).toEqual([
      "leadership",
      "strategic",
      "program",
      "technical",
      "new",
    ]);
  });
  test("goes on until the last area", () => {
    expect(nextInSitting({ areas }, "leadership")?.key).toBe("strategic");
    expect(nextInSitting({ areas }, "new")).toBeUndefined();
  });
});

test("no skill has the name of a page that stands beside the skills", () => {
  const keys = roadmap.areas.flatMap(({ skills }) => skills.map(({ key }) => key));
  for (const page of ["rate", "compare", "formula"]) expect(keys).not.toContain(page);
});

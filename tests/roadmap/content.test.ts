import { describe, expect, test } from "vitest";
import { actOf } from "@/lib/skills/act";
import { roadmap } from "@/prisma/roadmap/v1";

const activities = roadmap.steps.flatMap((step) => step.activities);
const skills = roadmap.areas.flatMap((area) => area.skills);
const skillKeys = new Set(skills.map((skill) => skill.key));

/** Every text a person reads, with the place it stands in. */
const texts: [place: string, text: string][] = [
  ...roadmap.steps.flatMap((step): [string, string][] => [
    [`${step.key} name`, step.name],
    [`${step.key} outcome`, step.outcome],
    [`${step.key} why`, step.why],
  ]),
  ...activities.flatMap((activity): [string, string][] => [
    [`${activity.key} title`, activity.title],
    [`${activity.key} what`, activity.what],
    [`${activity.key} why`, activity.why],
    [`${activity.key} proof`, activity.proof],
  ]),
  ...roadmap.areas.flatMap((area): [string, string][] => [
    [`${area.key} name`, area.name],
    [`${area.key} sentence`, area.sentence],
  ]),
  ...skills.flatMap((skill): [string, string][] => [
    [`${skill.key} name`, skill.name],
    [`${skill.key} sentence`, skill.sentence],
    ...skill.levels.map((text, level): [string, string] => [`${skill.key} level ${level}`, text]),
  ]),
];

function words(text: string) {
  return text.split(/\s+/).filter(Boolean).length;
}

function sentences(text: string) {
  return text.match(/[.?]”?(?=\s|$)/g)?.length ?? 0;
}

/** The places whose text matches: an empty list is a pass, and a failure names them. */
function placesWith(pattern: RegExp, among = texts) {
  return among.filter(([, text]) => pattern.test(text)).map(([place, text]) => `${place}: ${text}`);
}

describe("shape", () => {
  test("five steps under their stations' names", () => {
    expect(roadmap.version).toBe(1);
    expect(roadmap.steps.map((step) => [step.key, step.name])).toEqual([
      ["understand", "Understand"],
      ["fundamentals", "Fundamentals"],
      ["lead", "Lead and communicate"],
      ["hybrid", "Hybrid role"],
      ["apply", "Apply"],
    ]);
  });

  test("four areas with the twenty-three skills", () => {
    expect(
      Object.fromEntries(roadmap.areas.map((area) => [area.key, area.skills.map((s) => s.key)])),
    ).toEqual({
      technical: [
        "apis",
        "microservices",
        "system-design",
        "cloud-infrastructure",
        "ci-cd",
        "technical-conversation",
      ],
      program: ["planning", "charters", "roadmaps", "dependencies", "risks", "kpis", "tool-fluency"],
      leadership: [
        "influence",
        "active-listening",
        "stakeholder-alignment",
        "conflict-resolution",
        "written-communication",
        "verbal-communication",
        "interpersonal-trust",
      ],
      strategic: ["long-term-impact", "business-alignment", "foresight"],
    });
  });

  test("keys are kebab-case and unique over everything", () => {
    const keys = [...roadmap.steps, ...activities, ...roadmap.areas, ...skills].map((row) => row.key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  test("six to nine activities a step, the optional ones on top", () => {
    for (const step of roadmap.steps) {
      const asked = step.activities.filter((activity) => !activity.optional).length;
      expect(asked, step.key).toBeGreaterThanOrEqual(6);
      expect(asked, step.key).toBeLessThanOrEqual(9);
    }
  });

  test("only the certificates and the four hybrid roles are optional", () => {
    expect(activities.filter((activity) => activity.optional).map((activity) => activity.key)).toEqual([
      "certify-pmp",
      "certify-csm",
      "certify-pmi-acp",
      "role-engineering-program-coordinator",
      "role-technical-project-manager",
      "role-release-manager",
      "role-product-operations-manager",
    ]);
  });
});

describe.each(activities)("activity $key", (activity) => {
  test("is counted in whole times and half hours", () => {
    expect(Number.isInteger(activity.times)).toBe(true);
    expect(activity.times).toBeGreaterThanOrEqual(1);
    expect(activity.hours).toBeGreaterThan(0);
    expect(Number.isInteger(activity.hours * 2)).toBe(true);
  });

  test("names one to three existing skills, none twice", () => {
    expect(activity.skills.length).toBeGreaterThanOrEqual(1);
    expect(activity.skills.length).toBeLessThanOrEqual(3);
    expect(activity.skills.filter((key) => !skillKeys.has(key))).toEqual([]);
    expect(new Set(activity.skills).size).toBe(activity.skills.length);
  });

  test("says how in two to four sentences and why in one or two", () => {
    expect(sentences(activity.what)).toBeGreaterThanOrEqual(2);
    expect(sentences(activity.what)).toBeLessThanOrEqual(4);
    expect(sentences(activity.why)).toBeGreaterThanOrEqual(1);
    expect(sentences(activity.why)).toBeLessThanOrEqual(2);
    expect(activity.proof).not.toBe("");
  });
});

describe("skills", () => {
  test("every skill is built by an activity that nobody may leave out as optional", () => {
    const built = new Set(activities.filter((activity) => !activity.optional).flatMap((a) => a.skills));
    expect([...skillKeys].filter((key) => !built.has(key))).toEqual([]);
  });

  test("every level text differs from every other", () => {
    const levels = skills.flatMap((skill) => skill.levels);
    expect(new Set(levels).size).toBe(23 * 6);
  });

  const levels = texts.filter(([place]) => / level \d$/.test(place));

  test("a level is at most thirty words and two sentences", () => {
    expect(
      levels.filter(([, text]) => words(text) > 30 || sentences(text) > 2 || sentences(text) < 1),
    ).toEqual([]);
  });

  test("a level starts with what a person is seen to do", () => {
    expect(levels.filter(([, text]) => !/^(Has|Does|[A-Z][a-z]+s) /.test(text.replace(",", "")))).toEqual([]);
    expect(placesWith(/\b(understands?|aware|knowledge|familiar|knows?|you|your)\b/i, levels)).toEqual([]);
  });
});

describe("what is read of a level in the setting-up", () => {
  const acts = skills.flatMap((skill) =>
    skill.levels.map((text, level): [string, string] => [`${skill.key} level ${level}`, actOf(text)]),
  );

  test("tells every level from every other", () => {
    expect(new Set(acts.map(([, act]) => act)).size).toBe(23 * 6);
  });

  test("is a whole act in at most twenty-one words", () => {
    expect(acts.filter(([, act]) => words(act) < 3 || words(act) > 21)).toEqual([]);
  });

  test("takes no more than thirteen words for most", () => {
    const counts = acts.map(([, act]) => words(act)).toSorted((a, b) => a - b);
    expect(counts[counts.length / 2]).toBeLessThanOrEqual(13);
  });

  test.each([
    [
      "Fills a given status template with facts and dates.",
      "Fills a given status template with facts and dates",
    ],
    ["Asks a teammate with the reason, and takes the first answer.", "Asks a teammate with the reason"],
    ["Runs one log for a program; leads bring new ones.", "Runs one log for a program"],
    ["Settles version, errors, limits and the day.", "Settles version, errors, limits and the day"],
  ])("ends before the detail: %s", (text, act) => expect(actOf(text)).toBe(act));
});

describe("words", () => {
  test("typographic quotes only", () => expect(placesWith(/['"`]/)).toEqual([]));
  test("no dash as a pause and no exclamation", () => expect(placesWith(/[—–!]/)).toEqual([]));
  test("no stray spaces", () => expect(placesWith(/^\s|\s$|\s\s/)).toEqual([]));
  test("no words without an object behind them", () =>
    expect(
      placesWith(/\b(leverag|ensur|utiliz|synerg|empower|seamless|passion|journey|driv(e|es|ing)\b)/i),
    ).toEqual([]));
  test("American spelling", () =>
    expect(
      placesWith(
        /\b(programme|organis|summaris|recognis|prioritis|behaviour|colour|neighbour|labour|practise|judgement|centre)/i,
      ),
    ).toEqual([]));
});

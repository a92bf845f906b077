import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { prisma } from "@/lib/db";
import { dateColumns, dateOf } from "@/lib/milestones/date";
import { editMilestone, logPriorEvidence } from "@/lib/milestones/mutations";
import { findMilestone, listPriorEvidence } from "@/lib/milestones/queries";
import { MilestoneEditInput, PriorEvidenceInput } from "@/lib/milestones/schema";
import { shownSkills } from "@/lib/milestones/shown-skills";
import { reviewStateOf } from "@/lib/milestones/words";
import { savePlan } from "@/lib/progress/mutations";
import { PlanInput } from "@/lib/progress/schema";
import { requestReview } from "@/lib/reviews/mutations";
import { findStanding } from "@/lib/standing/queries";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

let people: Cast;
beforeAll(async () => {
  // No day and no month ends meanwhile.
  vi.useFakeTimers({ toFake: ["Date"] });
  people = await loadPeople();
});
afterAll(() => vi.useRealTimers());

type Said = [strength: string, what: string, when: string][];
const form = (said: Said, formKey = randomUUID()) => ({
  formKey,
  ticked: Object.fromEntries(said.map(([key]) => [key, "yes"])),
  what: Object.fromEntries(said.map(([key, what]) => [key, what])),
  when: Object.fromEntries(said.map(([key, , when]) => [key, when])),
});
const log = (viewer: Viewer, ...said: Said) => logPriorEvidence(viewer, PriorEvidenceInput.parse(form(said)));
const skillsOf = async (viewer: Viewer, title: string) => {
  const { skills } = await prisma.milestone.findFirstOrThrow({
    where: { ownerId: viewer.id, title },
    select: { skills: { select: { skillKey: true } } },
  });
  return skills.map(({ skillKey }) => skillKey).sort();
};

describe("prior evidence", () => {
  test("is dated as well as one remembers, marked, and for skills alone", async () => {
    const { sam } = people;
    await log(
      sam,
      ["system-thinking", "Split the checkout", "May 2023"],
      ["problem-solving", "Ended the double bookings", "2024"],
    );
    const kept = await listPriorEvidence(sam);
    expect(kept.map((row) => [row.title, dateOf(row), row.strengthKey])).toEqual([
      ["Ended the double bookings", "2024", "problem-solving"],
      ["Split the checkout", "2023-05", "system-thinking"],
    ]);
    const milestone = await findMilestone(sam, kept[0]!.id);
    expect(milestone).toMatchObject({ activities: [], state: "LOGGED" });
    expect(reviewStateOf(milestone!)).toEqual({ glyph: "prior", words: "From before you started" });
  });

  test("starts no activity: the line stands where it stood", async () => {
    const { sara } = people;
    const before = await findStanding(sara);
    await log(sara, ["execution-mindset", "Shipped the address search", "2022"]);
    expect(await findStanding(sara)).toEqual(before);
  });

  test("speaks for a project manager’s skills, without the technical ones", async () => {
    const { oleksandra, maya } = people;
    await log(oleksandra, ["system-thinking", "Kept the map of four teams", "2019"]);
    expect(await skillsOf(oleksandra, "Kept the map of four teams")).toEqual(["dependencies"]);
    await log(maya, ["system-thinking", "Kept the map of four teams", "2019"]);
    expect(await skillsOf(maya, "Kept the map of four teams")).toEqual(["dependencies", "system-design"]);
    await savePlan(people.jonas, PlanInput.parse({}));
    await log(people.jonas, ["system-thinking", "Kept the map of four teams", "2019"]);
    expect(await skillsOf(people.jonas, "Kept the map of four teams")).toEqual([
      "dependencies",
      "system-design",
    ]);
  });

  test("is one milestone each, however often the page is sent, and all or none of them", async () => {
    const { ruben } = people;
    const count = () => prisma.milestone.count({ where: { ownerId: ruben.id } });
    const before = await count();
    const said = PriorEvidenceInput.parse(
      form([
        ["system-thinking", "One", "2019"],
        ["problem-solving", "Two", "2020"],
      ]),
    );
    expect((await hammer(20, () => logPriorEvidence(ruben, said))).done).toHaveLength(20);
    expect(await count()).toBe(before + 2);
    await expect(
      log(ruben, ["system-thinking", "Three", "2019"], ["problem-solving", "Four", "2099"]),
    ).rejects.toThrow("2099 is still ahead");
    await expect(
      log(ruben, ["system-thinking", "Three", "2019"], ["flying", "Four", "2019"]),
    ).rejects.toThrow("not on your roadmap");
    expect(await count()).toBe(before + 2);
  });

  test("is of the person’s own past: this month is, the next one is not", async () => {
    const { priya } = people;
    const day = today(priya.timeZone);
    await log(priya, ["problem-solving", "This month", day.slice(0, 7)]);
    const next = new Date(`${day.slice(0, 7)}-15T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    await expect(
      log(priya, ["problem-solving", "Next month", next.toISOString().slice(0, 7)]),
    ).rejects.toThrow("still ahead");
  });

  test("is over where the person is: a new month has begun in the east, and not in the west", async () => {
    const { priya } = people;
    vi.setSystemTime(new Date("2026-12-31T23:30:00Z"));
    const newYear: Said = [["problem-solving", "In the first hours", "2027"]];
    await log({ ...priya, timeZone: "Pacific/Kiritimati" }, ...newYear);
    for (const timeZone of ["UTC", "America/Los_Angeles"])
      await expect(log({ ...priya, timeZone }, ...newYear)).rejects.toThrow("2027 is still ahead");
    vi.setSystemTime(vi.getRealSystemTime());
  });

  test("is for what the strengths of the person’s own roadmap say, and for nothing else of it", async () => {
    const { sam, oleksandra } = people;
    await prisma.roadmap.create({
      data: {
        version: 2,
        digest: "of a test",
        areas: { create: { key: "technical", position: 0, name: "Technical", sentence: "" } },
        chapters: { create: { key: "strengths", position: 0, name: "Strengths", sentence: "" } },
      },
    });
    const [newer, other] = [{ roadmapVersion: 2, key: "flying" }, { chapterKey: { not: "strengths" } }];
    await prisma.entry.create({
      data: {
        ...newer,
        chapterKey: "strengths",
        position: 0,
        name: "",
        sentence: "",
        facts: [],
        targets: {},
      },
    });
    const { key } = await prisma.entry.findFirstOrThrow({ where: { roadmapVersion: 1, ...other } });
    for (const strength of ["flying", key])
      await expect(log(sam, [strength, "Flew", "2019"])).rejects.toThrow("not on your roadmap");

    const skill = await prisma.skill.findFirstOrThrow({ where: { key: "dependencies" } });
    await prisma.skill.create({
      data: { ...skill, roadmapVersion: 2, areaKey: "technical" },
    });
    await log(oleksandra, ["system-thinking", "Kept another map", "2019"]);
    expect(await skillsOf(oleksandra, "Kept another map")).toEqual(["dependencies"]);
  });

  test("without its line or its year is refused, whoever asks, and nothing is kept", async () => {
    const { sam } = people;
    const said = PriorEvidenceInput.parse(form([["problem-solving", "Half of it", "2019"]]));
    for (const half of [{ what: {} }, { when: {} }])
      await expect(logPriorEvidence(sam, { ...said, ...half })).rejects.toThrow("and about when.");
    expect(await prisma.milestone.count({ where: { title: "Half of it" } })).toBe(0);
  });

  test("can be edited and dated better, but never speaks for an activity", async () => {
    const { tomas } = people;
    await log(tomas, ["problem-solving", "Found the leak", "2021"]);
    const id = (await listPriorEvidence(tomas))[0]!.id;
    const edit = (fields: object) =>
      editMilestone(
        tomas,
        MilestoneEditInput.parse({
          ...{ milestoneId: id, revision: "1", title: "Found the leak", happenedOn: "2021" },
          ...{ evidenceUrl: [], evidenceLabel: [], activityKeys: [], skillKeys: ["risks"] },
          ...fields,
        }),
      );
    await expect(edit({ activityKeys: ["escalate-risk"] })).rejects.toThrow("and not for activities");
    expect(await prisma.milestoneActivity.count({ where: { milestoneId: id } })).toBe(0);
    await edit({ happenedOn: "3/2021", outcome: "It never came back." });
    const edited = await findMilestone(tomas, id);
    expect([dateOf(edited!), edited!.strengthKey]).toEqual(["2021-03", "problem-solving"]);
  });

  test("is put before a mentor as what it is", async () => {
    const { ruben } = people;
    const { id } = await prisma.milestone.findFirstOrThrow({
      where: { ownerId: ruben.id, title: { startsWith: "Ended the double" } },
    });
    const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
      where: { menteeId: ruben.id, mentorId: people.tomas.id },
    });
    await requestReview(ruben, {
      formKey: randomUUID(),
      milestoneId: id,
      mentorshipId,
      questions: [],
      wantedBy: null,
    });
    const { content } = await prisma.milestoneVersion.findFirstOrThrow({ where: { milestoneId: id } });
    expect(content).toMatchObject({ prior: true, happenedOn: expect.stringMatching(/^\d{4}$/) });
  });

  test("keeps its strength on the roadmap: the database lets nobody take it away", async () => {
    await expect(prisma.entry.deleteMany({ where: { key: "problem-solving" } })).rejects.toThrow();
  });
});

describe("the form of the past", () => {
  const issues = (input: unknown) =>
    PriorEvidenceInput.safeParse(input).error?.issues.map(({ path, message }) => [path.join("."), message]);

  test("a tick asks for a line and a year, each in its place", () => {
    expect(issues({ ...form([["problem-solving", "", ""]]) })).toEqual([
      ["what.problem-solving", "Say in one line what you did, or take the tick away"],
      ["when.problem-solving", "Say about when: a year is enough"],
    ]);
  });
  test("what is not ticked is not asked for, and not kept", () => {
    expect(issues({ ...form([["problem-solving", "Half a thought", ""]]), ticked: {} })).toBeUndefined();
  });
  test("a date nobody can read is said under its field", () => {
    expect(issues(form([["problem-solving", "Found it", "long ago"]]))).toEqual([
      ["when.problem-solving", "Enter a year like 2023, or a month like May 2023"],
    ]);
  });
});

test("a date goes into its columns and comes back, never fresher than it was said", () => {
  const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, "0"));
  const year = fc.integer({ min: 1900, max: 2100 }).map(String);
  const date = fc
    .tuple(year, fc.option(fc.tuple(two(12), fc.option(two(28)))))
    .map(([y, rest]) => [y, ...(rest ? [rest[0], ...(rest[1] ? [rest[1]] : [])] : [])].join("-"));
  fc.assert(
    fc.property(date, (said) => {
      const columns = dateColumns(said);
      expect(dateOf(columns)).toBe(said);
      expect(columns.happenedOn.toISOString().startsWith(said)).toBe(true);
    }),
  );
});

test("the skills shown are some of the strength’s, in its order", () => {
  const keys = fc.uniqueArray(fc.constantFrom<string[]>("a", "b", "c", "d"));
  const start = fc.constantFrom("ENGINEER" as const, "PROJECT_MANAGER" as const, null);
  fc.assert(
    fc.property(keys, start, keys, (skills, from, technical) => {
      const shown = shownSkills(skills, from, new Set(technical));
      expect(shown).toEqual(skills.filter((key) => shown.includes(key)));
      expect(shown.some((key) => technical.includes(key))).toBe(
        from !== "PROJECT_MANAGER" && skills.some((key) => technical.includes(key)),
      );
    }),
  );
});

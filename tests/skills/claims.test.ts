import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { rateSkills } from "@/lib/skills/mutations";
import { ClaimsInput } from "@/lib/skills/schema";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

type Said = Partial<Omit<ClaimsInput, "level">>;
const say = (viewer: Viewer, level: Record<string, number>, said: Said = {}) =>
  rateSkills(viewer, { formKey: randomUUID(), roadmapVersion: 1, level, ...said });
const claims = ({ id }: Viewer, skillKey: string) =>
  prisma.skillRating.findMany({
    where: { ownerId: id, raterId: id, skillKey },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { level: true, confidence: true, proof: true, reason: true },
  });
const bare = (level: number) => ({ level, confidence: null, proof: null, reason: null });

describe("a claim", () => {
  test("keeps how sure somebody is and what would prove it", async () => {
    await say(
      people.sam,
      { risks: 2 },
      { confidence: { risks: "GUESS" }, proof: { risks: "A register that others read" } },
    );
    expect(await claims(people.sam, "risks")).toEqual([
      { ...bare(2), confidence: "GUESS", proof: "A register that others read" },
    ]);
  });

  test("is followed by another when only its words change, and not when nothing does", async () => {
    const { jonas } = people;
    await say(jonas, { risks: 2 });
    await say(jonas, { risks: 2 });
    await say(jonas, { risks: 2 }, { confidence: { risks: "SURE" }, proof: { risks: null } });
    await say(jonas, { risks: 2 }, { confidence: { risks: "SURE" }, proof: { risks: "A register" } });
    await say(jonas, { risks: 2 }, { confidence: { risks: "SURE" }, proof: { risks: "A register" } });
    await say(jonas, { risks: 2 });
    expect(await claims(jonas, "risks")).toEqual([
      bare(2),
      { ...bare(2), confidence: "SURE" },
      { ...bare(2), confidence: "SURE", proof: "A register" },
    ]);
  });

  test("that moves by more than one level says why, up or down, and nothing else of the form is kept before", async () => {
    const { priya } = people;
    await say(priya, { kpis: 1, risks: 3 });
    await expect(say(priya, { kpis: 3, apis: 2 })).rejects.toThrow(
      "KPIs moves from 1 to 3. Say in a sentence why.",
    );
    await expect(say(priya, { risks: 1 }, { reason: { risks: null, kpis: "Other" } })).rejects.toThrow("why");
    expect(await claims(priya, "apis")).toEqual([]);
    await say(priya, { kpis: 3, risks: 2 }, { reason: { kpis: "Ran the review for a year" } });
    expect(await claims(priya, "kpis")).toEqual([
      bare(1),
      { ...bare(3), reason: "Ran the review for a year" },
    ]);
    expect(await claims(priya, "risks")).toEqual([bare(3), bare(2)]);
  });

  test("is one row, however often and however simultaneously it is sent", async () => {
    const { ruben } = people;
    const input = { formKey: randomUUID(), roadmapVersion: 1, level: { charters: 2 } };
    await hammer(20, () => rateSkills(ruben, input));
    await hammer(10, () => say(ruben, { charters: 2 }));
    expect(await claims(ruben, "charters")).toEqual([bare(2)]);
    await expect(rateSkills(ruben, { ...input, level: { charters: 3 } })).rejects.toThrow("already saved");
  });

  test("of a page that shows another version of the roadmap is refused", async () => {
    await expect(say(people.sam, { apis: 3 }, { roadmapVersion: 2 })).rejects.toThrow("roadmap has changed");
    expect(await claims(people.sam, "apis")).toEqual([]);
  });

  test("stays as it was said, whatever the code does", async () => {
    await say(people.sam, { foresight: 2 });
    await expect(
      prisma.skillRating.updateMany({ where: { ownerId: people.sam.id }, data: { level: 5 } }),
    ).rejects.toThrow("only followed by a newer one");
    const { id } = await prisma.skillRating.findFirstOrThrow({
      where: { raterId: people.tomas.id, ownerId: people.maya.id },
    });
    await expect(
      prisma.skillRating.create({
        data: {
          ...{ ownerId: people.maya.id, raterId: people.tomas.id, roadmapVersion: 1, skillKey: "risks" },
          ...{ level: 3, reason: "Because" },
        },
      }),
    ).rejects.toThrow("only_claims_have_words");
    expect(id).toBeTruthy();
  });
});

describe("what the form sends", () => {
  const form = { formKey: randomUUID(), roadmapVersion: "1", level: { risks: "3" } };
  test.each<[string, object]>([
    ["a level above 5", { level: { risks: "6" } }],
    ["a level below 0", { level: { risks: "-1" } }],
    ["half a level", { level: { risks: "2.5" } }],
    ["a level that is none", { level: { risks: "" } }],
    ["a confidence of another scale", { confidence: { risks: "90 %" } }],
    ["a day", { createdAt: "2099-01-01" }],
    ["a version that is none", { roadmapVersion: "newest" }],
    ["more words than are read", { proof: { risks: "x".repeat(501) } }],
    ["a reason with a NUL byte", { reason: { risks: "a\0" } }],
  ])("%s is refused", (_, odd) => expect(ClaimsInput.safeParse({ ...form, ...odd }).success).toBe(false));

  test("words left empty are null", () =>
    expect(ClaimsInput.parse({ ...form, proof: { risks: "  " } })).toMatchObject({
      roadmapVersion: 1,
      level: { risks: 3 },
      proof: { risks: null },
    }));
});

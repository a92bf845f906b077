import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Prisma, PrismaClient } from "../../lib/generated/prisma/client.ts";
import { RESERVED } from "../../lib/roadmap/addresses.ts";
import { refuseDanglingChanges, successionsOf } from "./successions.ts";
import type {
  ActivityContent,
  ChapterContent,
  EntryContent,
  RoadmapContent,
  SkillAreaContent,
  SkillContent,
  StepContent,
} from "./types.ts";
import { roadmap as first } from "./v1.ts";

/** Every version that members may be pinned to. */
const versions: readonly RoadmapContent[] = [first];

/**
 * Loads the content; what is there already is left alone, so a second run writes nothing.
 * A version may be reworded after its release: texts change in place, because keys are for ever and progress names keys.
 * A key that somebody's row names cannot be taken away: the database refuses.
 */
export async function loadRoadmap(prisma: PrismaClient, contents = versions) {
  refuseDanglingChanges(contents);
  const patience = { maxWait: 30_000, timeout: 30_000 };
  for (const content of contents) await prisma.$transaction((tx) => loadVersion(tx, content), patience);
  await prisma.$transaction((tx) => loadSuccessions(tx, contents), patience);
}

async function loadVersion(tx: Prisma.TransactionClient, content: RoadmapContent) {
  refuseUnknownKeys(content);
  refuseReservedKeys(content);
  const { version } = content;
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  await takeTurn(tx);
  if ((await tx.roadmap.findUnique({ where: { version } }))?.digest === digest) return;

  await tx.roadmap.upsert({ where: { version }, create: { version, digest }, update: { digest } });
  await loadSteps(tx, version, content.steps);
  await loadAreas(tx, version, content.areas);
  await loadChapters(tx, version, content.chapters);
}

/** Nodes that start at once queue here, and all but the first find nothing to do. */
const takeTurn = (tx: Prisma.TransactionClient) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('roadmap'))`;

async function loadSuccessions(tx: Prisma.TransactionClient, contents: readonly RoadmapContent[]) {
  await takeTurn(tx);
  const wanted = successionsOf(contents);
  const kept = await tx.succession.findMany();
  const named = (rows: typeof wanted) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  if (isDeepStrictEqual(named(kept), named(wanted))) return;
  await tx.succession.deleteMany();
  await tx.succession.createMany({ data: wanted });
}

async function loadSteps(
  tx: Prisma.TransactionClient,
  roadmapVersion: number,
  steps: readonly StepContent[],
) {
  for (const [position, step] of steps.entries()) {
    const { key, activities, gate, split = {}, ...texts } = step;
    const criteria = gate.map((criterion) => ({ ...criterion }));
    await tx.step.upsert(
      row(roadmapVersion, key, {
        ...texts,
        gate: criteria as Prisma.InputJsonValue,
        split: { ...split },
        position,
      }),
    );
    for (const [place, activity] of activities.entries())
      await tx.activity.upsert(
        row(roadmapVersion, activity.key, { ...activityColumns(activity), stepKey: key, position: place }),
      );
  }
  const activities = steps.flatMap((step) => step.activities);
  await tx.activity.deleteMany({ where: gone(roadmapVersion, activities) });
  await tx.step.deleteMany({ where: gone(roadmapVersion, steps) });
}

async function loadAreas(
  tx: Prisma.TransactionClient,
  roadmapVersion: number,
  areas: readonly SkillAreaContent[],
) {
  for (const [position, area] of areas.entries()) {
    const { key, skills, ...texts } = area;
    await tx.skillArea.upsert(row(roadmapVersion, key, { ...texts, position }));
    for (const [place, skill] of skills.entries())
      await tx.skill.upsert(
        row(roadmapVersion, skill.key, { ...skillColumns(skill), areaKey: key, position: place }),
      );
  }
  const skills = areas.flatMap((area) => area.skills);
  await tx.skill.deleteMany({ where: gone(roadmapVersion, skills) });
  await tx.skillArea.deleteMany({ where: gone(roadmapVersion, areas) });
}

async function loadChapters(
  tx: Prisma.TransactionClient,
  roadmapVersion: number,
  chapters: readonly ChapterContent[],
) {
  for (const [position, chapter] of chapters.entries()) {
    const { key, entries, name, sentence, step = null } = chapter;
    await tx.chapter.upsert(row(roadmapVersion, key, { name, sentence, stepKey: step, position }));
    for (const [place, entry] of entries.entries())
      await tx.entry.upsert(
        row(roadmapVersion, entry.key, { ...entryColumns(entry), chapterKey: key, position: place }),
      );
  }
  const entries = chapters.flatMap((chapter) => chapter.entries);
  await tx.entry.deleteMany({ where: gone(roadmapVersion, entries) });
  await tx.chapter.deleteMany({ where: gone(roadmapVersion, chapters) });
}

/** Throws when a gate or a chapter names what the same version does not have: a skill, a step, an activity, another entry. */
export function refuseUnknownKeys({ areas, steps, chapters }: RoadmapContent) {
  const has = {
    skill: keysOf(areas.flatMap(({ skills }) => skills)),
    step: keysOf(steps),
    activity: keysOf(steps.flatMap(({ activities }) => activities)),
  };
  for (const { key, gate, activities } of steps) {
    const own = keysOf(activities.filter(({ optional }) => !optional));
    for (const criterion of gate)
      requireKeys(
        `The gate of ${key}`,
        "required activity of its own",
        own,
        "activities" in criterion ? [...criterion.activities] : [criterion.activity],
      );
  }
  for (const { key, step, entries } of chapters) {
    requireKeys(key, "step", has.step, [step]);
    for (const { key, skills, targets = {}, activity, after } of entries) {
      requireKeys(key, "skill", has.skill, [...skills, ...Object.keys(targets)]);
      requireKeys(key, "activity", has.activity, [activity]);
      requireKeys(key, "entry of its chapter", keysOf(entries), [after]);
    }
  }
}

/** Throws when the address of a step would be the address of something else. */
export function refuseReservedKeys({ steps }: RoadmapContent) {
  for (const { key } of steps)
    if (RESERVED.includes(key))
      throw new Error(`A step cannot have the key ${key}: /roadmap/${key} is taken`);
}

const keysOf = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key));

function requireKeys(by: string, kind: string, known: Set<string>, named: (string | undefined)[]) {
  for (const key of named)
    if (key !== undefined && !known.has(key)) throw new Error(`${by} names an unknown ${kind}: ${key}`);
}

const activityColumns = ({ title, what, why, proof, times, hours, skills, optional }: ActivityContent) => ({
  ...{ title, what, why, proof, times, hours },
  optional: optional ?? false,
  skillKeys: [...skills],
});

const skillColumns = ({ name, sentence, levels }: SkillContent) => ({ name, sentence, levels: [...levels] });

const entryColumns = ({ name, sentence, facts, skills, targets, ...ties }: EntryContent) => ({
  ...{ name, sentence },
  facts: facts.map((fact) => [...fact]),
  skillKeys: [...skills],
  targets: targets ?? {},
  heading: ties.heading ?? null,
  afterKey: ties.after ?? null,
  activityKey: ties.activity ?? null,
  address: ties.address ?? null,
});

const row = <Columns>(roadmapVersion: number, key: string, columns: Columns) => ({
  where: { roadmapVersion_key: { roadmapVersion, key } },
  create: { roadmapVersion, key, ...columns },
  update: columns,
});

const gone = (roadmapVersion: number, kept: readonly { key: string }[]) => ({
  roadmapVersion,
  key: { notIn: kept.map(({ key }) => key) },
});

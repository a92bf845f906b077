import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { Facts, Targets } from "@/lib/roadmap/entry";
import { Gate } from "@/lib/roadmap/schema";
import { StepSplit } from "@/lib/roadmap/split";

import type { Succession } from "@/lib/roadmap/succession";

export type Roadmap = Awaited<ReturnType<typeof read>>;
export type Step = Roadmap["steps"][number];
export type Activity = Step["activities"][number];
export type SkillArea = Roadmap["areas"][number];
export type Skill = SkillArea["skills"][number];
export type Chapter = Roadmap["chapters"][number];
export type Entry = Chapter["entries"][number];

/** The roadmap this member is pinned to. */
export const findRoadmap = (viewer: Viewer) => findPublicVersion(viewer.roadmapVersion);

/** The newest roadmap, for everybody. */
export const findPublicRoadmap = async () => findPublicVersion(await findNewestVersion());

export async function findNewestVersion() {
  const { version } = await prisma.roadmap.findFirstOrThrow({
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return version;
}

/** One version of the roadmap: content is public in every version. */
export function findPublicVersion(version: number) {
  const reading = kept.get(version) ?? read(version);
  kept.set(version, reading);
  // A failed reading is not kept: the next request asks again.
  reading.catch(() => kept.delete(version));
  return reading;
}

/** Content changes only with a release, so each version is read once per process. */
const kept = new Map<number, Promise<Roadmap>>();

const inOrder = { orderBy: { position: "asc" } } as const;

async function read(version: number) {
  const successions: Succession[] = await prisma.succession.findMany({
    where: { toVersion: version },
    orderBy: [{ fromVersion: "asc" }, { fromKey: "asc" }, { toKey: "asc" }],
    select: { fromKey: true, toKey: true, fromVersion: true },
  });
  const { steps, chapters, ...roadmap } = await prisma.roadmap.findUniqueOrThrow({
    where: { version },
    select: {
      version: true,
      digest: true,
      steps: {
        ...inOrder,
        select: {
          key: true,
          position: true,
          name: true,
          outcome: true,
          why: true,
          gate: true,
          split: true,
          activities: {
            ...inOrder,
            select: {
              key: true,
              title: true,
              what: true,
              why: true,
              proof: true,
              times: true,
              hours: true,
              optional: true,
              skillKeys: true,
            },
          },
        },
      },
      areas: {
        ...inOrder,
        select: {
          key: true,
          name: true,
          sentence: true,
          skills: { ...inOrder, select: { key: true, name: true, sentence: true, levels: true } },
        },
      },
      chapters: {
        ...inOrder,
        select: {
          key: true,
          name: true,
          sentence: true,
          stepKey: true,
          entries: {
            ...inOrder,
            select: {
              key: true,
              heading: true,
              name: true,
              sentence: true,
              facts: true,
              skillKeys: true,
              targets: true,
              afterKey: true,
              activityKey: true,
              address: true,
            },
          },
        },
      },
    },
  });
  return {
    ...roadmap,
    successions,
    steps: steps.map(({ gate, split, ...step }) => ({
      ...step,
      gate: Gate.parse(gate),
      split: StepSplit.parse(split),
    })),
    chapters: chapters.map(({ entries, ...chapter }) => ({
      ...chapter,
      entries: entries.map(({ facts, targets, ...entry }) => ({
        ...entry,
        facts: Facts.parse(facts),
        targets: Targets.parse(targets),
      })),
    })),
  };
}

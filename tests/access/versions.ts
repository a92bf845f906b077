import { expect } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/versions/mutations";
import * as queries from "@/lib/versions/queries";
import { EVERYBODY, isThere, type Rows } from "@/tests/access/row";
import type { Cast } from "@/tests/support/cast";

/** A version before the first, which is there for these tests only: the newest stays what it is. */
const EARLIER = 0;
const before = (viewer: Viewer): Viewer => ({ ...viewer, roadmapVersion: EARLIER });

async function everybodyIsBefore() {
  await prisma.roadmap.upsert({
    where: { version: EARLIER },
    create: { version: EARLIER, digest: "" },
    update: {},
  });
  await prisma.user.updateMany({ data: { roadmapVersion: EARLIER } });
}

/** Maya went over so many days ago. */
const wentOver =
  (days: number, undoneAt: Date | null = null) =>
  async ({ maya }: Cast) => {
    await everybodyIsBefore();
    await prisma.user.updateMany({ data: { roadmapVersion: maya.roadmapVersion } });
    await prisma.roadmapMove.create({
      data: {
        ...{ ownerId: maya.id, fromVersion: EARLIER, toVersion: maya.roadmapVersion, undoneAt },
        movedAt: new Date(Date.now() - days * 86_400_000),
      },
    });
  };
const versionOf = async ({ id }: Viewer) =>
  (await prisma.user.findUniqueOrThrow({ where: { id } })).roadmapVersion;
const moveOf = ({ id }: Viewer) => prisma.roadmapMove.findFirstOrThrow({ where: { ownerId: id } });

export const versions: Rows = {
  "versions.findMove": {
    given: wentOver(29),
    attempt: (viewer) => queries.findMove(viewer),
    allowed: ["maya"],
    sees: isThere,
  },
  "versions.findMove after thirty days": {
    given: wentOver(31),
    attempt: (viewer) => queries.findMove(viewer),
    allowed: [],
    sees: isThere,
  },
  "versions.findMove of one that was taken back": {
    given: wentOver(2, new Date()),
    attempt: (viewer) => queries.findMove(viewer),
    allowed: [],
    sees: isThere,
  },
  "versions.findMove on another version": {
    given: wentOver(2),
    attempt: (viewer) => queries.findMove(before(viewer)),
    allowed: [],
    sees: isThere,
  },
  "versions.goOver": {
    given: everybodyIsBefore,
    attempt: (viewer) => mutations.goOver(before(viewer), { version: viewer.roadmapVersion }),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      expect(await versionOf(viewer)).toBe(viewer.roadmapVersion);
      expect(await moveOf(viewer)).toMatchObject({ fromVersion: EARLIER, toVersion: 1, undoneAt: null });
    },
  },
  "versions.goOver to the version one is on": {
    attempt: (viewer) => mutations.goOver(viewer, { version: viewer.roadmapVersion }),
    allowed: [],
  },
  "versions.goOver to one that is not the newest": {
    given: everybodyIsBefore,
    attempt: (viewer) => mutations.goOver(before(viewer), { version: 2 }),
    allowed: [],
  },
  "versions.goOver from a window that knows an older version": {
    given: wentOver(2),
    attempt: (viewer) => mutations.goOver(before(viewer), { version: viewer.roadmapVersion }),
    allowed: [],
  },
  "versions.goBack": {
    given: wentOver(29),
    attempt: (viewer) => mutations.goBack(viewer, { version: viewer.roadmapVersion }),
    allowed: ["maya"],
    changes: async (viewer) => {
      expect(await versionOf(viewer)).toBe(EARLIER);
      expect((await moveOf(viewer)).undoneAt).not.toBeNull();
    },
  },
  "versions.goBack after thirty days": {
    given: wentOver(31),
    attempt: (viewer) => mutations.goBack(viewer, { version: viewer.roadmapVersion }),
    allowed: [],
  },
  "versions.goBack a second time": {
    given: wentOver(2, new Date()),
    attempt: (viewer) => mutations.goBack(viewer, { version: viewer.roadmapVersion }),
    allowed: [],
  },
  "versions.goBack from a version one is not on": {
    given: wentOver(2),
    attempt: (viewer) => mutations.goBack(viewer, { version: 2 }),
    allowed: [],
  },
};

import { expect } from "vitest";
import { blockPerson, unblockPerson } from "@/lib/blocks/mutations";
import { findBlockWith, listBlocks } from "@/lib/blocks/queries";
import { prisma } from "@/lib/db";
import { isThere, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";
import { given } from "@/tests/mentorships/pair";
import type { Cast } from "@/tests/support/cast";

const blocked = (people: Cast) => given("BLOCKED", people, new Date());
const blocksOf = (blockerId: string) =>
  prisma.block.findMany({ where: { blockerId }, select: { blockedId: true } });

export const blocks: Rows = {
  "blocks.listBlocks": {
    given: blocked,
    attempt: (viewer) => listBlocks(viewer),
    allowed: ["maya"],
    sees: (result) => (result as unknown[]).length > 0,
  },
  "blocks.findBlockWith": {
    given: blocked,
    attempt: (viewer, { maya }) => findBlockWith(viewer, maya.id),
    allowed: ["tomas"],
    sees: isThere,
  },
  "blocks.blockPerson": {
    attempt: (viewer, { maya }) => blockPerson(viewer, maya.id),
    allowed: ["tomas", "jonas"],
    changes: async ({ id }, _, { maya, tomas }) => {
      expect(await blocksOf(id)).toEqual([{ blockedId: maya.id }]);
      const { state } = await prisma.mentorship.findUniqueOrThrow({ where: { id: target.mentorship } });
      expect(state).toBe(id === tomas.id ? "BLOCKED" : "ACTIVE");
    },
  },
  "blocks.blockPerson who invited them": {
    attempt: (viewer, { sara }) => blockPerson(viewer, sara.id),
    allowed: ["priya"],
    changes: async ({ id }, _, { sara }) => expect(await blocksOf(id)).toEqual([{ blockedId: sara.id }]),
  },
  "blocks.blockPerson a second time": {
    given: blocked,
    attempt: (viewer, { tomas }) => blockPerson(viewer, tomas.id),
    allowed: ["oleksandra", "ruben"],
    changes: async ({ id }, _, { tomas }) => expect(await blocksOf(id)).toEqual([{ blockedId: tomas.id }]),
  },
  "blocks.unblockPerson": {
    given: blocked,
    attempt: (viewer, { tomas }) => unblockPerson(viewer, tomas.id),
    allowed: ["maya"],
    changes: async ({ id }) => {
      expect(await blocksOf(id)).toEqual([]);
      expect(await prisma.mentorship.findUnique({ where: { id: target.mentorship } })).toMatchObject({
        state: "ENDED",
      });
    },
  },
};

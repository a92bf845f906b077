import { expect } from "vitest";
import type { Leaver } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/deletions/mutations";
import { EVERYBODY, type Rows } from "@/tests/access/row";
import { signedIn, type Cast } from "@/tests/support/cast";

const HOUR = 3_600_000;
const now = new Date();
/** Maya leaves in so many hours; nobody else does. */
const mayaLeaves =
  (hours: number) =>
  ({ maya }: Cast) =>
    prisma.user.update({
      where: { id: maya.id },
      data: { eraseAt: new Date(now.getTime() + hours * HOUR) },
    });
const leaving = () => prisma.user.findMany({ where: { eraseAt: { not: null } }, select: { id: true } });

export const deletions: Rows = {
  "deletions.askDeletion": {
    given: (people) => signedIn(people),
    attempt: (viewer) => mutations.askDeletion(viewer),
    allowed: EVERYBODY,
    changes: async ({ id, email }) => {
      expect(await leaving()).toEqual([{ id }]);
      expect(await prisma.mail.count({ where: { to: email, memberId: id } })).toBe(1);
    },
  },
  "deletions.askDeletion eleven minutes after the password was entered": {
    given: (people) => signedIn(people, 11),
    attempt: (viewer) => mutations.askDeletion(viewer),
    allowed: [],
  },
  "deletions.askDeletion by who is leaving already": {
    given: async (people) => {
      await signedIn(people);
      await prisma.user.updateMany({ data: { eraseAt: new Date(now.getTime() + HOUR) } });
    },
    attempt: (viewer) => mutations.askDeletion(viewer),
    allowed: [],
  },
  "deletions.undoDeletion": {
    given: mayaLeaves(1),
    attempt: (viewer) => mutations.undoDeletion(viewer as unknown as Leaver, now),
    allowed: ["maya"],
    changes: async () => expect(await leaving()).toEqual([]),
  },
  "deletions.undoDeletion when its time has come": {
    given: mayaLeaves(0),
    attempt: (viewer) => mutations.undoDeletion(viewer as unknown as Leaver, now),
    allowed: [],
  },
};

import { expect } from "vitest";
import { setCapacity } from "@/lib/capacity/mutations";
import { findCapacity } from "@/lib/capacity/queries";
import { prisma } from "@/lib/db";
import { EVERYBODY, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

export const capacity: Rows = {
  "capacity.findCapacity": {
    attempt: (viewer) => findCapacity(viewer),
    allowed: ["tomas", "priya", "jonas"],
    sees: (result) => (result as { taken: number }).taken > 0,
  },
  "capacity.setCapacity": {
    attempt: (viewer) => setCapacity(viewer, { menteesTaken: 7 }),
    allowed: EVERYBODY,
    changes: async ({ id }) =>
      expect(
        await prisma.user.findMany({ where: { menteesTaken: { not: 5 } }, select: { id: true } }),
      ).toEqual([{ id }]),
  },
  "capacity.setCapacity to nobody, where an invitation waits": {
    given: () =>
      prisma.invitation.update({
        where: { id: target.invitation },
        data: { expiresAt: new Date(Date.now() + 1e6) },
      }),
    attempt: async (viewer, { priya }) => {
      await setCapacity(viewer, { menteesTaken: 0 });
      return viewer.id === priya.id;
    },
    allowed: EVERYBODY,
    changes: async ({ id }, isPriya) =>
      expect(await prisma.invitation.findUnique({ where: { id: target.invitation } })).toMatchObject(
        isPriya ? { state: "DECLINED", declineReason: "FULL", inviteeId: id } : { inviteeId: null },
      ),
  },
};

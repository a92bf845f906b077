import { expect } from "vitest";
import * as mutations from "@/lib/accounts/mutations";
import * as queries from "@/lib/accounts/queries";
import { prisma } from "@/lib/db";
import { PASSWORD } from "@/prisma/cast/load";
import { EVERYBODY, type Rows } from "@/tests/access/row";

export const accounts: Rows = {
  "accounts.findProfile": {
    attempt: async (viewer) => queries.findProfile(viewer),
    allowed: EVERYBODY,
    sees: (result, viewer) => (result as { email: string }).email === viewer.email,
  },
  "accounts.saveProfile": {
    attempt: (viewer) => mutations.saveProfile(viewer, { name: "Another name", timeZone: "UTC" }),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      expect(await prisma.user.findMany({ where: { name: "Another name" }, select: { id: true } })).toEqual([
        { id: viewer.id },
      ]);
    },
  },
  "accounts.changePassword": {
    attempt: (viewer) =>
      mutations.changePassword(viewer, {
        currentPassword: PASSWORD,
        newPassword: "quite another long sentence",
      }),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const same = await prisma.user.findMany({
        distinct: ["passwordHash"],
        select: { id: true, passwordHash: true },
      });
      expect(same).toHaveLength(2);
      expect(await prisma.session.count({ where: { userId: viewer.id } })).toBe(0);
    },
  },
  "accounts.changePassword with a wrong one": {
    attempt: (viewer) =>
      mutations.changePassword(viewer, {
        currentPassword: "not this one at all",
        newPassword: "quite another long sentence",
      }),
    allowed: [],
  },
};

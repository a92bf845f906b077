import { expect } from "vitest";
import * as mutations from "@/lib/accounts/mutations";
import * as queries from "@/lib/accounts/queries";
import { prisma } from "@/lib/db";
import { PASSWORD } from "@/prisma/cast/load";
import { EVERYBODY, type Rows } from "@/tests/access/row";
import { signedIn } from "@/tests/support/cast";

const NEW = "quite another long sentence";

export const accounts: Rows = {
  "accounts.findProfile": {
    attempt: async (viewer) => queries.findProfile(viewer),
    allowed: EVERYBODY,
    sees: (result, viewer) => (result as { email: string }).email === viewer.email,
  },
  "accounts.findOwnEmail": {
    attempt: (viewer) => queries.findOwnEmail(viewer),
    allowed: EVERYBODY,
    sees: (result, viewer) => result === viewer.email,
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
  "accounts.proveAgain": {
    given: (people) => signedIn(people, 60),
    attempt: (viewer) => mutations.proveAgain(viewer, PASSWORD),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const minute = { gt: new Date(Date.now() - 60_000) };
      expect(await prisma.session.findMany({ where: { provedAt: minute }, select: { id: true } })).toEqual([
        { id: viewer.sessionId },
      ]);
    },
  },
  "accounts.proveAgain with a wrong one": {
    given: signedIn,
    attempt: (viewer) => mutations.proveAgain(viewer, "not this one at all"),
    allowed: [],
  },
  "accounts.proveAgain once signed out": {
    attempt: (viewer) => mutations.proveAgain(viewer, PASSWORD),
    allowed: [],
  },
  "accounts.changePassword": {
    given: async (people) => {
      await signedIn(people);
      for (const { id } of Object.values(people))
        await prisma.session.create({ data: { idHash: `another of ${id}`, userId: id } });
    },
    attempt: (viewer) => mutations.changePassword(viewer, NEW),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const hashes = await prisma.user.findMany({
        distinct: ["passwordHash"],
        select: { id: true, passwordHash: true },
      });
      expect(hashes).toHaveLength(2);
      expect(await prisma.session.findMany({ where: { userId: viewer.id }, select: { id: true } })).toEqual([
        { id: viewer.sessionId },
      ]);
      expect(await prisma.session.count()).toBe(EVERYBODY.length * 2 - 1);
    },
  },
  "accounts.changePassword eleven minutes after the old one": {
    given: (people) => signedIn(people, 11),
    attempt: (viewer) => mutations.changePassword(viewer, NEW),
    allowed: [],
  },
  "accounts.changePassword to one’s own address": {
    given: (people) => signedIn(people),
    attempt: (viewer) => mutations.changePassword(viewer, viewer.email),
    allowed: [],
  },
};

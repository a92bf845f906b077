import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/sessions/mutations";
import * as queries from "@/lib/sessions/queries";
import { EVERYBODY, holds, type Rows } from "@/tests/access/row";
import { signedIn, type Cast } from "@/tests/support/cast";

/** Maya's phone, beside the browsers in which everybody asks. */
const phone = "0192d5a0-0000-7000-8000-00000000f0f0";
const DAY = 86_400_000;

const withPhone =
  (age: { createdAt?: Date; lastSeenAt?: Date } = {}) =>
  async (people: Cast) => {
    await signedIn(people);
    await prisma.session.create({ data: { id: phone, idHash: "a phone", userId: people.maya.id, ...age } });
  };
const ago = (days: number) => new Date(Date.now() - days * DAY);

const left = () => prisma.session.findMany({ orderBy: { id: "asc" }, select: { id: true, userId: true } });

export const sessions: Rows = {
  "sessions.listSessions": {
    given: withPhone(),
    attempt: (viewer) => queries.listSessions(viewer, new Date()),
    allowed: ["maya"],
    sees: holds(phone),
  },
  "sessions.listSessions after a week without a visit": {
    given: withPhone({ lastSeenAt: ago(8) }),
    attempt: (viewer) => queries.listSessions(viewer, new Date()),
    allowed: [],
    sees: holds(phone),
  },
  "sessions.listSessions after thirty days": {
    given: withPhone({ createdAt: ago(31) }),
    attempt: (viewer) => queries.listSessions(viewer, new Date()),
    allowed: [],
    sees: holds(phone),
  },
  "sessions.isProved": {
    given: (people) => signedIn(people, 9),
    attempt: (viewer) => queries.isProved(viewer, new Date()),
    allowed: EVERYBODY,
    sees: Boolean,
  },
  "sessions.isProved in another browser": {
    given: withPhone(),
    attempt: (viewer) => queries.isProved({ ...viewer, sessionId: phone }, new Date()),
    allowed: ["maya"],
    sees: Boolean,
  },
  "sessions.isProved eleven minutes after": {
    given: (people) => signedIn(people, 11),
    attempt: (viewer) => queries.isProved(viewer, new Date()),
    allowed: [],
    sees: Boolean,
  },
  "sessions.endSession": {
    given: withPhone(),
    attempt: (viewer) => mutations.endSession(viewer, phone),
    allowed: ["maya"],
    changes: async () => expect((await left()).map(({ id }) => id)).not.toContain(phone),
  },
  "sessions.endOtherSessions": {
    given: withPhone(),
    attempt: (viewer) => mutations.endOtherSessions(viewer),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const rows = await left();
      expect(rows.filter(({ userId }) => userId === viewer.id)).toEqual([
        { id: viewer.sessionId, userId: viewer.id },
      ]);
      expect(rows).toHaveLength(EVERYBODY.length + (rows.some(({ id }) => id === phone) ? 1 : 0));
    },
  },
  "sessions.endAllSessions": {
    given: withPhone(),
    attempt: (viewer) => mutations.endAllSessions(viewer),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const rows = await left();
      expect(rows.filter(({ userId }) => userId === viewer.id)).toEqual([]);
      expect(new Set(rows.map(({ userId }) => userId)).size).toBe(EVERYBODY.length - 1);
    },
  },
  "sessions.renewSession": {
    given: withPhone(),
    attempt: (viewer) => mutations.renewSession(prisma, viewer),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const renewed = await prisma.session.findMany({
        where: { idHash: { not: { startsWith: "hash of" } }, id: { not: phone } },
        select: { id: true },
      });
      expect(renewed).toEqual([{ id: viewer.sessionId }]);
    },
  },
  "sessions.renewSession of somebody else’s browser": {
    given: withPhone(),
    attempt: (viewer) => mutations.renewSession(prisma, { ...viewer, sessionId: phone }),
    allowed: ["maya"],
    changes: async () => expect(await prisma.session.count({ where: { idHash: "a phone" } })).toBe(0),
  },
  "sessions.renewProvedSession": {
    given: (people) => signedIn(people, 9),
    attempt: (viewer) => mutations.renewProvedSession(prisma, viewer),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      const same = { idHash: { startsWith: "hash of" } };
      expect(await prisma.session.findMany({ where: { NOT: same }, select: { id: true } })).toEqual([
        { id: viewer.sessionId },
      ]);
    },
  },
  "sessions.renewProvedSession eleven minutes after": {
    given: (people) => signedIn(people, 11),
    attempt: (viewer) => mutations.renewProvedSession(prisma, viewer),
    allowed: [],
  },
};

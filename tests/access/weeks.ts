import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/weeks/mutations";
import * as queries from "@/lib/weeks/queries";
import type { WeekInput } from "@/lib/weeks/schema";
import { EVERYBODY, holds, isThere, type Rows } from "@/tests/access/row";
import { endMayasMentorship, target } from "@/tests/access/target";

const formKey = "0192d5a0-0000-7000-8000-000000000001";
const now = new Date("2026-11-18T12:00:00Z");
/** The week that Maya shows to Tomás. */
const SHOWN = "2026-11-09";
const HERS = "2026-11-02";
const THIS_WEEK = "2026-11-16";

export const weekInput = (given: Partial<WeekInput> = {}): WeekInput => ({
  formKey,
  monday: THIS_WEEK,
  revision: 0,
  progress: "Only here",
  plans: null,
  problems: null,
  unit: "PERCENT",
  code: null,
  coordination: null,
  communication: null,
  strategy: null,
  setAside: false,
  show: [],
  ...given,
});
const isSomething = (result: unknown) => (result as unknown[]).length > 0;

export const weeks: Rows = {
  "weeks.listWeeks": {
    attempt: (viewer) => queries.listWeeks(viewer),
    allowed: ["maya"],
    sees: (result) => holds(target.week)(result),
  },
  "weeks.findFirstWeek": {
    attempt: (viewer) => queries.findFirstWeek(viewer),
    allowed: EVERYBODY,
    sees: isThere,
  },
  "weeks.findWeek": {
    attempt: (viewer) => queries.findWeek(viewer, SHOWN),
    allowed: ["maya"],
    sees: (result) => holds(target.week)(result ?? {}),
  },
  "weeks.findWeekEvents": {
    attempt: (viewer) => queries.findWeekEvents(viewer, "2026-11-02"),
    allowed: ["maya"],
    sees: (result) => holds(target.waitingMilestone)(result) && holds(target.note)(result),
    given: async () => {
      await prisma.milestone.update({
        where: { id: target.waitingMilestone },
        data: { happenedOn: new Date("2026-11-04") },
      });
      await prisma.activityNote.update({
        where: { id: target.note },
        data: { createdAt: new Date("2026-11-05T12:00:00Z") },
      });
    },
  },
  "weeks.listWeeksShown": {
    attempt: (viewer, { maya }) => queries.listWeeksShown(viewer, maya.id),
    allowed: ["tomas"],
    sees: isSomething,
  },
  "weeks.listWeeksShown when the mentorship has ended": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) => queries.listWeeksShown(viewer, maya.id),
    allowed: [],
    sees: isSomething,
  },
  "weeks.findWeekShown": {
    attempt: (viewer, { maya }) => queries.findWeekShown(viewer, maya.id, SHOWN),
    allowed: ["tomas"],
    sees: isThere,
  },
  "weeks.findWeekShown of one that is not shown": {
    attempt: (viewer, { maya }) => queries.findWeekShown(viewer, maya.id, HERS),
    allowed: [],
    sees: isThere,
  },
  "weeks.findWeekShown when the mentorship has ended": {
    given: endMayasMentorship,
    attempt: (viewer, { maya }) => queries.findWeekShown(viewer, maya.id, SHOWN),
    allowed: [],
    sees: isThere,
  },
  "weeks.saveWeek": {
    attempt: (viewer) => mutations.saveWeek(viewer, weekInput(), now),
    allowed: EVERYBODY,
    changes: async ({ id }) =>
      expect(
        await prisma.weekReview.findMany({ where: { progress: "Only here" }, select: { ownerId: true } }),
      ).toEqual([{ ownerId: id }]),
  },
  "weeks.saveWeek of a week that only Maya has written": {
    attempt: (viewer) => mutations.saveWeek(viewer, weekInput({ monday: HERS, revision: 1 }), now),
    allowed: ["maya"],
    changes: async ({ id }) =>
      expect(
        await prisma.weekReview.findMany({
          where: { progress: "Only here" },
          select: { ownerId: true, revision: true },
        }),
      ).toEqual([{ ownerId: id, revision: 2 }]),
  },
  "weeks.saveWeek shown to a mentor": {
    attempt: (viewer) => mutations.saveWeek(viewer, weekInput({ show: [target.mentorship] }), now),
    allowed: ["maya"],
    changes: async () =>
      expect(await prisma.weekShare.count({ where: { review: { progress: "Only here" } } })).toBe(1),
  },
  "weeks.saveWeek shown to a mentor who is one no more": {
    given: endMayasMentorship,
    attempt: (viewer) => mutations.saveWeek(viewer, weekInput({ show: [target.mentorship] }), now),
    allowed: [],
  },
  "weeks.removeWeek": {
    attempt: (viewer) => mutations.removeWeek(viewer, target.week),
    allowed: ["maya"],
    changes: async () => expect(await prisma.weekReview.count({ where: { id: target.week } })).toBe(0),
  },
  "weeks.listCheckIns": {
    attempt: (viewer) => queries.listCheckIns(viewer),
    allowed: ["maya"],
    sees: isSomething,
  },
  "weeks.checkIn": {
    attempt: (viewer) =>
      mutations.checkIn(
        viewer,
        { month: "2026-11-01", hard: { "right-depth": "5" }, note: { "right-depth": "Only here" } },
        now,
      ),
    allowed: EVERYBODY,
    changes: async ({ id }) =>
      expect(
        await prisma.challengeCheckIn.findMany({ where: { note: "Only here" }, select: { ownerId: true } }),
      ).toEqual([{ ownerId: id }]),
  },
  "weeks.checkIn with what is no challenge": {
    attempt: (viewer) =>
      mutations.checkIn(viewer, { month: "2026-11-01", hard: { tpm: "5" }, note: {} }, now),
    allowed: [],
  },
};

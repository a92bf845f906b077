import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/pauses/mutations";
import * as queries from "@/lib/pauses/queries";
import { EVERYBODY, holds, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";

const formKey = "0192d5a0-0000-7000-8000-000000000001";
const pause = () => prisma.pause.findUnique({ where: { id: target.pause } });

/** Rubén's pause, once its last day is over. */
const lastDayOver = () =>
  prisma.pause.update({
    where: { id: target.pause },
    data: { startsOn: new Date("2026-01-05"), backOn: new Date("2026-01-19") },
  });
const over = () => prisma.pause.update({ where: { id: target.pause }, data: { returnedAt: new Date() } });
/** Rubén's pause, in the middle whenever the tests run. */
const underWay = () =>
  prisma.pause.update({
    where: { id: target.pause },
    data: { startsOn: new Date(Date.now() - 20 * DAY), backOn: new Date(Date.now() + 20 * DAY) },
  });
const DAY = 86_400_000;

export const pauses: Rows = {
  "pauses.listPauses": {
    attempt: (viewer) => queries.listPauses(viewer),
    allowed: ["ruben"],
    sees: (result) => holds(target.pause)(result),
  },
  "pauses.takePause": {
    attempt: (viewer) =>
      mutations.takePause(
        viewer,
        { formKey, reason: "OTHER", startsOn: "2027-03-01", backOn: "2027-03-15" },
        new Date("2026-11-20T12:00:00Z"),
      ),
    allowed: EVERYBODY,
    changes: async ({ id }) =>
      expect(await prisma.pause.findMany({ where: { reason: "OTHER" }, select: { ownerId: true } })).toEqual([
        { ownerId: id },
      ]),
  },
  "pauses.moveReturn": {
    given: underWay,
    attempt: (viewer) => mutations.moveReturn(viewer, { pauseId: target.pause, backOn: dayIn(30) }),
    allowed: ["ruben"],
    changes: async () =>
      expect(await pause()).toMatchObject({ backOn: new Date(dayIn(30)), returnedAt: null }),
  },
  "pauses.moveReturn of one that is over": {
    given: over,
    attempt: (viewer) => mutations.moveReturn(viewer, { pauseId: target.pause, backOn: dayIn(30) }),
    allowed: [],
  },
  "pauses.confirmReturn": {
    given: lastDayOver,
    attempt: (viewer) => mutations.confirmReturn(viewer, target.pause),
    allowed: ["ruben"],
    changes: async () => expect((await pause())?.returnedAt).not.toBeNull(),
  },
  "pauses.confirmReturn during the pause": {
    given: underWay,
    attempt: (viewer) => mutations.confirmReturn(viewer, target.pause),
    allowed: [],
  },
  "pauses.confirmReturn of one that is over": {
    given: async () => {
      await lastDayOver();
      await over();
    },
    attempt: (viewer) => mutations.confirmReturn(viewer, target.pause),
    allowed: [],
  },
  "pauses.endPause": {
    given: underWay,
    attempt: (viewer) => mutations.endPause(viewer, target.pause),
    allowed: ["ruben"],
    changes: async () => expect((await pause())?.returnedAt).not.toBeNull(),
  },
  "pauses.endPause of one whose last day is over": {
    given: lastDayOver,
    attempt: (viewer) => mutations.endPause(viewer, target.pause),
    allowed: [],
  },
  "pauses.removePause": {
    attempt: (viewer) => mutations.removePause(viewer, target.pause),
    allowed: ["ruben"],
    changes: async () => expect(await pause()).toBeNull(),
  },
};

function dayIn(days: number) {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/openings/mutations";
import * as queries from "@/lib/openings/queries";
import type { Row, Rows } from "@/tests/access/row";
import { endMayasMentorship, target } from "@/tests/access/target";

/** Who is let through sees it, and its owner is told of that. */
const told: Pick<Row, "sees"> = { sees: (result) => result === true };
const latest = () => prisma.opening.findFirst({ orderBy: { id: "desc" } });
const ofMilestone: Row["attempt"] = (viewer) =>
  mutations.recordOpening(viewer, { requestId: target.request });
const ofMaya: Row["attempt"] = (viewer, { maya }) => mutations.recordOpening(viewer, { menteeId: maya.id });

export const openings: Rows = {
  "openings.recordOpening of what was submitted": {
    ...told,
    attempt: ofMilestone,
    allowed: ["tomas"],
    changes: async ({ id }, _, { maya }) =>
      expect(await latest()).toMatchObject({
        ownerId: maya.id,
        readerId: id,
        requestId: target.request,
        title: "Release freeze cut from 9 days to 3",
      }),
  },
  "openings.recordOpening of what was taken back": {
    ...told,
    given: () => prisma.reviewRequest.update({ where: { id: target.request }, data: { state: "WITHDRAWN" } }),
    attempt: ofMilestone,
    allowed: [],
  },
  "openings.recordOpening of what was submitted, after the end": {
    ...told,
    given: endMayasMentorship,
    attempt: ofMilestone,
    allowed: [],
  },
  "openings.recordOpening of a milestone that is shown": {
    ...told,
    attempt: (viewer, { maya }) =>
      mutations.recordOpening(viewer, { menteeId: maya.id, milestoneId: target.readMilestone }),
    allowed: ["tomas"],
    changes: async ({ id }, _, { maya }) =>
      expect(await latest()).toMatchObject({
        ownerId: maya.id,
        readerId: id,
        itemId: target.readMilestone,
        milestoneId: target.readMilestone,
        title: "Decision log adopted by Payments",
      }),
  },
  "openings.recordOpening of a milestone of which the title is shown": {
    ...told,
    attempt: (viewer, { maya }) =>
      mutations.recordOpening(viewer, { menteeId: maya.id, milestoneId: target.titleMilestone }),
    allowed: [],
  },
  "openings.recordOpening of the page about a mentee": {
    ...told,
    attempt: ofMaya,
    allowed: ["tomas"],
    changes: async ({ id }, _, { maya }) =>
      expect(await latest()).toMatchObject({ ownerId: maya.id, readerId: id, itemId: maya.id, title: null }),
  },
  "openings.recordOpening of the page about a mentee, after the end": {
    ...told,
    given: endMayasMentorship,
    attempt: ofMaya,
    allowed: [],
  },
  "openings.listOpenings": {
    attempt: (viewer) => queries.listOpenings(viewer),
    allowed: ["maya"],
    sees: (result) =>
      (result as Awaited<ReturnType<typeof queries.listOpenings>>).openings.some(
        ({ requestId }) => requestId === target.request,
      ),
  },
  "openings.listOpenings of somebody else’s, by who opened them": {
    attempt: (viewer, { tomas }) => queries.listOpenings(viewer, { by: tomas.id }),
    allowed: ["maya", "oleksandra"],
    sees: (result) => (result as Awaited<ReturnType<typeof queries.listOpenings>>).openings.length > 0,
  },
  "openings.listReaders": {
    attempt: (viewer) => queries.listReaders(viewer),
    allowed: ["maya", "oleksandra"],
    sees: (result) => (result as unknown[]).length > 0,
  },
};

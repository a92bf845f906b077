import { prisma } from "@/lib/db";
import * as queries from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { endMayasMentorship, target } from "@/tests/access/target";
import { holds, type Rows } from "@/tests/access/row";
import type { Cast } from "@/tests/support/cast";
import type { Viewer } from "@/lib/auth/viewer";

const all = DeskFilter.parse({});
const desk = (viewer: Viewer) => queries.findDesk(viewer, all, 100);
const leaves = ({ maya }: Cast) =>
  prisma.user.update({ where: { id: maya.id }, data: { eraseAt: new Date(Date.now() + 1e6) } });
/** Of all mentorships only Maya's and Tomás'. */
const onlyThis = () =>
  prisma.mentorship.updateMany({
    where: { id: { not: target.mentorship }, state: { not: "ENDED" } },
    data: { state: "ENDED", overAt: new Date() },
  });
const proposed = async () => {
  await onlyThis();
  await prisma.mentorship.update({
    where: { id: target.mentorship },
    data: { state: "PROPOSED", overAt: new Date(Date.now() + 1e6) },
  });
};
/** Promised long ago, and everything else in time. */
const late = async () => {
  await prisma.reviewRequest.updateMany({ data: { promisedBy: new Date("2090-01-01") } });
  await prisma.reviewRequest.update({
    where: { id: target.request },
    data: { promisedBy: new Date("2020-01-01") },
  });
};

export const deskRows: Rows = {
  "desk.findDesk": {
    attempt: desk,
    allowed: ["tomas"],
    sees: (result) => holds(target.mentorship)(result),
  },
  "desk.findDesk while the mentee is leaving": {
    given: leaves,
    attempt: desk,
    allowed: [],
    sees: (result) => holds(target.mentorship)(result),
  },
  "desk.findDesk after the end": {
    attempt: desk,
    allowed: [],
    sees: (result) => holds(target.endedMentorship)(result),
  },
  "desk.listQueue": {
    attempt: (viewer) => queries.listQueue(viewer),
    allowed: ["tomas"],
    sees: (result) => holds(target.request)(result),
  },
  "desk.listQueue after the end": {
    given: endMayasMentorship,
    attempt: (viewer) => queries.listQueue(viewer),
    allowed: [],
    sees: (result) => holds(target.request)(result),
  },
  "desk.countGuided": {
    given: onlyThis,
    attempt: (viewer) => queries.countGuided(viewer),
    allowed: ["tomas"],
    sees: (result) => result === 1,
  },
  "desk.countGuided of what waits for a signature": {
    given: proposed,
    attempt: (viewer) => queries.countGuided(viewer),
    allowed: [],
    sees: (result) => result === 1,
  },
  "desk.countLate": {
    given: late,
    attempt: (viewer) => queries.countLate(viewer),
    allowed: ["tomas"],
    sees: (result) => result === 1,
  },
};

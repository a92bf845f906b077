import { beforeAll, expect, test } from "vitest";
import { weekRows } from "@/app/(app)/forecast/weeks/rows";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { loadPeople } from "@/tests/support/cast";

/** A Monday. */
const now = new Date("2026-11-16T12:00:00Z");
let sara: Viewer;
beforeAll(async () => {
  sara = (await loadPeople()).sara;
  await prisma.user.update({ where: { id: sara.id }, data: { createdAt: new Date("2026-06-01T12:00:00Z") } });
  await prisma.activityProgress.deleteMany({ where: { ownerId: sara.id } });
  await prisma.milestone.deleteMany({ where: { ownerId: sara.id } });
});
const rows = async () => weekRows((await findNumbers(sara, now)).outlook, await findRoadmap(sara));
const pause = (startsOn: string, backOn: string) =>
  prisma.pause.create({
    data: { ownerId: sara.id, reason: "OTHER", startsOn: new Date(startsOn), backOn: new Date(backOn) },
  });

test("weeks that count alike, and in which nothing happened, are one row where they are many", async () => {
  const [latest, ...others] = await rows();
  expect(latest).toMatchObject({ key: "2026-11-09", counts: "In your pace", href: "/weeks/2026-11-09" });
  expect(others.filter(({ counts }) => counts === "In your pace")).toHaveLength(7);
  expect(others.at(-1)).toMatchObject({
    when: { text: "1 Jun – 20 Sept" },
    counts: "Older than eight weeks, 16 of them",
    items: [],
  });
  expect(others).toHaveLength(8);
});

test("a week in which something was finished, and one that counts otherwise, stand by themselves", async () => {
  await pause("2026-07-06", "2026-07-20");
  await prisma.activityProgress.create({
    data: {
      ownerId: sara.id,
      activityKey: "lead-sprint-review",
      roadmapVersion: 1,
      state: "DONE",
      since: new Date("2026-08-05T12:00:00Z"),
    },
  });
  const older = (await rows()).slice(8);
  expect(older.map(({ key, counts, items }) => [key, counts, items.length])).toEqual([
    ["2026-08-10", "Older than eight weeks, 6 of them", 0],
    ["2026-08-03", "Older than eight weeks", 1],
    ["2026-07-27", "Older than eight weeks", 0],
    ["2026-07-20", "Older than eight weeks", 0],
    ["2026-07-13", "Paused", 0],
    ["2026-07-06", "Paused", 0],
    ["2026-06-01", "Older than eight weeks, 5 of them", 0],
  ]);
});

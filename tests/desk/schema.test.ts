import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { DeskFilter, QueuePlace } from "@/lib/desk/schema";
import { HistoryPlace } from "@/lib/reviews/schema";
import { TimelineFilter } from "@/lib/timelines/schema";

const id = "0192d5a0-0000-7000-8000-0000000000bb";

test.each([
  ["a name with a NUL byte", { name: "a\0b" }, ""],
  ["half a sign", { name: "a\ud800" }, ""],
  ["two names", { name: ["a", "b"] }, ""],
  ["a name of 81 letters", { name: "a".repeat(81) }, ""],
  ["blanks around it", { name: " Maya " }, "Maya"],
])("%s", (_, sent, name) => {
  expect(DeskFilter.parse(sent).name).toBe(name);
});

test("a place before the first year that the database knows is none", async () => {
  expect(DeskFilter.parse({ after: `0000-12-31_${id}` }).after).toBeUndefined();
  expect(QueuePlace.parse(`0000-12-31_${id}`)).toBeUndefined();
  expect(HistoryPlace.parse(`0000-12-31T00:00:00.000Z_${id}`)).toBeUndefined();
  expect(TimelineFilter.parse({ after: `0000-12-31T00:00:00.000Z_${id}_post` }).after).toBeUndefined();
});

test.each(["0001-01-01", "9999-12-31"])("%s can be asked about", async (day) => {
  expect(DeskFilter.parse({ after: `${day}_${id}` }).after).toEqual({ day, id });
  await prisma.reviewRequest.count({
    where: { promisedBy: { gt: new Date(QueuePlace.parse(`${day}_${id}`)!.day) } },
  });
});

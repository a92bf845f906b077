import { expect, test } from "vitest";
import { sizeOf } from "@/lib/roadmap/outline";

const activity = (times: number, hours: number, optional = false) =>
  ({ times, hours, optional }) as Parameters<typeof sizeOf>[0]["activities"][number];

test("optional activities are counted by themselves and their hours not at all", () => {
  expect(sizeOf({ activities: [activity(1, 4), activity(3, 2.5), activity(1, 120, true)] })).toEqual({
    asked: 2,
    optional: 1,
    hours: 12,
  });
});

import { expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { countGuided, countLate, findDesk, listQueue } from "@/lib/desk/queries";
import { DeskFilter } from "@/lib/desk/schema";
import { countQueue } from "@/lib/reviews/queries";
import { loadPeople } from "@/tests/support/cast";
import { query } from "@/tests/support/database";
import { mentorMany } from "@/tests/support/mentees";
import { statementsOf } from "@/tests/support/statements";

const ROUNDS = 40;

/**
 * What the desk of a mentor with 1,000 mentees and 100,000 milestones behind them asks the database, against one with ten
 * and 1,000; in turn, in one run. `npm run bench:desk`.
 */
test("the desk of a mentor of many, against one of few", async () => {
  const { ruben: few, jonas: many } = await loadPeople();
  const owner = process.env.MIGRATION_DATABASE_URL!;
  await query(owner, mentorMany(few.id, 10, 100), mentorMany(many.id, 1_000, 100), "ANALYZE");
  const now = new Date();
  const filter = DeskFilter.parse({});
  const desk = (viewer: Viewer) =>
    Promise.all([
      findDesk(viewer, filter, 25, now),
      listQueue(viewer, undefined, 8, now),
      countGuided(viewer, now),
      countQueue(viewer),
      countLate(viewer, now),
    ]);
  const times = new Map<Viewer, number[]>([
    [few, []],
    [many, []],
  ]);
  const statements = [];
  for (const viewer of [few, many]) {
    // The first reader works out the summaries.
    await desk(viewer);
    statements.push((await statementsOf(() => desk(viewer))).length);
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const viewer of [few, many]) {
      const start = performance.now();
      await desk(viewer);
      times.get(viewer)!.push(performance.now() - start);
    }
  const [some, all] = [few, many].map(
    (viewer) => times.get(viewer)!.toSorted((a, b) => a - b)[ROUNDS / 2]!,
  ) as [number, number];
  console.log(
    `10 mentees: ${some.toFixed(1)} ms; 1,000: ${all.toFixed(1)} ms, ${(all / some).toFixed(2)} times as long; ${statements.join(" and ")} statements`,
  );
  expect(statements[0]).toBe(statements[1]);
  expect(all / some).toBeLessThanOrEqual(2);
});

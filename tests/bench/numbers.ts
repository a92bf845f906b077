import pg from "pg";
import { expect, test } from "vitest";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { loadPeople } from "@/tests/support/cast";
import { query } from "@/tests/support/database";
import { statementsOf } from "@/tests/support/statements";
import { logThousands } from "@/tests/support/thousands";

const ROUNDS = 40;

/**
 * All numbers of a member with 5,000 pieces of evidence, and of one with 500: found, which is read and worked out, and only
 * read, by the same statements over plain `pg`; in turn, in one run. `npm run bench:numbers`.
 */
test("all numbers of a member, against reading their rows", async () => {
  const { sara: some, jonas: many } = await loadPeople();
  const owner = process.env.MIGRATION_DATABASE_URL!;
  await query(owner, logThousands(some.id, 500), logThousands(many.id, 5_000), "ANALYZE");
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  const times = new Map<string, number[]>();
  const timed = async (name: string, act: () => Promise<unknown>) => {
    const start = performance.now();
    await act();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  };
  try {
    await findRoadmap(many);
    for (const viewer of [some, many]) {
      const statements = await statementsOf(() => findNumbers(viewer));
      expect(statements).toHaveLength(3);
      const read = async () => {
        for (const { text, values } of statements) await client.query({ text, values });
      };
      const size = viewer === many ? "5,000" : "500";
      for (let round = 0; round < ROUNDS; round++) {
        await timed(`${size} read`, read);
        await timed(`${size} found`, () => findNumbers(viewer));
      }
    }
  } finally {
    await client.end();
  }
  const median = (name: string) => times.get(name)!.toSorted((a, b) => a - b)[ROUNDS / 2]!;
  const [read, found, before] = [median("5,000 read"), median("5,000 found"), median("500 found")];
  console.log(
    `5,000: read ${read.toFixed(1)} ms, found ${found.toFixed(1)} ms, ${(found / read).toFixed(2)} times as long\n` +
      `500: found ${before.toFixed(1)} ms; ten times as much takes ${(found / before).toFixed(2)} times as long`,
  );
  expect(found / read).toBeLessThanOrEqual(3);
  expect(found / before).toBeLessThanOrEqual(12);
});

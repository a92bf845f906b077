import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import * as queries from "@/lib/milestones/queries";
import { MilestoneFilter } from "@/lib/milestones/schema";
import { findStanding } from "@/lib/standing/queries";
import { query } from "@/tests/support/database";
import { loadPeople } from "@/tests/support/cast";
import { statementsOf } from "@/tests/support/statements";
import { logThousands } from "@/tests/support/thousands";

let few: Viewer;
let many: Viewer;
beforeAll(async () => {
  ({ sam: few, sara: many } = await loadPeople());
  await query(
    process.env.MIGRATION_DATABASE_URL!,
    logThousands(few.id, 50),
    logThousands(many.id, 5_000),
    "ANALYZE",
  );
});

const FAR = MilestoneFilter.parse({ after: "2010-02-01_ffffffff-ffff-ffff-ffff-ffffffffffff" });
const reads: [string, (viewer: Viewer) => Promise<unknown>][] = [
  ["the list", (viewer) => queries.listMilestones(viewer, {})],
  ["a page far back", (viewer) => queries.listMilestones(viewer, FAR)],
  ["a search", (viewer) => queries.listMilestones(viewer, { words: "myself" })],
  ["the counts", (viewer) => queries.countChoices(viewer, { words: "myself", kind: "LEARNING" })],
  ["the newest", (viewer) => queries.listRecentMilestones(viewer)],
  ["where somebody stands", (viewer) => findStanding(viewer)],
];

test.each(reads)("thousands take as many statements as a few: %s", async (_, read) => {
  await read(few); // what is kept for all, like the roadmap, is read by whoever comes first
  const [ofFew, ofMany] = [await statementsOf(() => read(few)), await statementsOf(() => read(many))];
  expect(ofMany.length).toBe(ofFew.length);
  expect(ofMany.length).toBeLessThanOrEqual(6);
});

test.each(reads)("no read brings thousands of rows: %s", async (_, read) => {
  for (const { rows } of await statementsOf(() => read(many))) expect(rows).toBeLessThan(250);
});

test.each<[string, Parameters<typeof queries.listMilestones>[1]]>([
  ["the first page", {}],
  ["a page far back", FAR],
  ["a page of one kind", { kind: "LEARNING" }],
])("%s is read along the index of days, and nothing is sorted", async (_, filter) => {
  const plan = await planOf(() => queries.listMilestones(many, filter));
  expect(plan).toContain("Milestone_ownerId_happenedOn_id_idx");
  expect(plan).not.toMatch(/Sort|Seq Scan on "?Milestone/);
});

test("a rare word is read from the index of words", async () => {
  const plan = await planOf(() => queries.listMilestones(many, { words: "case42" }));
  expect(plan).toContain("Milestone_words_idx");
});

/** How Postgres would read the first statement. */
async function planOf(read: () => Promise<unknown>) {
  const [first] = await statementsOf(read);
  const plan = await prisma.$queryRawUnsafe<Record<"QUERY PLAN", string>[]>(
    `EXPLAIN (COSTS OFF) ${first!.text}`,
    ...first!.values,
  );
  return plan.map((line) => line["QUERY PLAN"]).join("\n");
}

import { expect, test } from "vitest";
import { readCatalog } from "@/tests/deletions/catalog";
import { houses } from "@/tests/security/ownership";
import { openScene } from "@/tests/security/scene";

// `npm run test:security` takes an hour and is run by hand: what it looks at must not fall behind what there is.

test("of each table it is said whose its rows are", async () => {
  const scene = await openScene(process.env.MIGRATION_DATABASE_URL!);
  await scene.close();
});

test("every text that somebody writes carries a canary", async () => {
  const catalog = await readCatalog();
  const unmarked = Object.entries(houses).flatMap(([table, { texts = [] }]) =>
    catalog
      .get(table)!
      .columns.filter(({ name, type }) => ["text", "jsonb"].includes(type) && !texts.includes(name))
      .map(({ name }) => `${table}.${name}`),
  );
  expect(unmarked.filter((name) => !isNoProse(name))).toEqual([]);
});

/** Addresses and ids by which rows are found, the product's own words, what is worked out; sign-ups nobody is given back. */
const isNoProse = (name: string) =>
  /Key$|\.key$|\.href$|Hash$|\.email(Typed)?$|\.timeZone$|\.network$|^(AuditEntry|Mail|SignUp|Summary)\./.test(
    name,
  );

import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { lendTables } from "@/lib/launch/rights";
import { bringUpToDate } from "@/lib/launch/up-to-date";
import { databaseAt, dropDatabase, query } from "../support/database";

const [appUrl, ownerUrl] = [process.env.DATABASE_URL!, process.env.MIGRATION_DATABASE_URL!];
let app: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  [app, owner] = [new pg.Client(appUrl), new pg.Client(ownerUrl)];
  await Promise.all([app.connect(), owner.connect()]);
  // A copy of a database has its tables' rights, but not those of the database itself.
  await lendTables({ appUrl, ownerUrl });
});
afterAll(() => Promise.all([app.end(), owner.end()]));

const entry = `INSERT INTO "AuditEntry" ("id", "verb", "subject", "subjectId", "fields")
  VALUES (gen_random_uuid(), 'test', 'User', gen_random_uuid(), '{}')`;

describe("the audit", () => {
  test("takes new rows from the app, and shows them to it", async () => {
    await app.query(entry);
    expect((await app.query(`SELECT "verb" FROM "AuditEntry"`)).rows).toEqual([{ verb: "test" }]);
  });

  test.each([
    [`UPDATE "AuditEntry" SET "verb" = 'other'`],
    [`DELETE FROM "AuditEntry"`],
    [`TRUNCATE "AuditEntry"`],
    [`ALTER TABLE "AuditEntry" DISABLE TRIGGER "append_only"`],
    [`DROP TRIGGER "append_only" ON "AuditEntry"`],
    [`CREATE OR REPLACE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE sql AS 'SELECT NULL'`],
    [`SET ROLE throughline`],
    [`SET session_replication_role = replica`],
  ])("the app may not: %s", async (statement) => {
    await app.query(entry);
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test("refuses its owner too, unless they take the trigger away", async () => {
    await owner.query(entry);
    await expect(owner.query(`DELETE FROM "AuditEntry"`)).rejects.toThrow("The audit is append-only.");
  });
});

describe("the app", () => {
  test.each([
    ["CREATE TABLE mine (id int)"],
    ["CREATE TEMPORARY TABLE mine (id int)"],
    ["CREATE SCHEMA mine"],
    ["CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'"],
    ["CREATE VIEW public.mine AS SELECT 1 AS one"],
    [`ALTER TABLE "User" ADD COLUMN mine int`],
    [`CREATE INDEX mine ON "User" ("name")`],
    [`DROP TABLE "Mail"`],
    [`TRUNCATE "Mail"`],
    [`UPDATE "_prisma_migrations" SET "migration_name" = 'mine'`],
    ["DROP TABLE pgboss.job"],
    ["CREATE DATABASE mine"],
    ["CREATE ROLE mine"],
  ])("may not: %s", async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test("may read and change the rows of every table, but for the two that tell what happened", async () => {
    const { rows } = await app.query<{ name: string; may: string[] }>(`
      SELECT t.oid::regclass::text AS name, array_agg(right_ ORDER BY right_) FILTER (WHERE has_table_privilege(t.oid, right_)) AS may
      FROM pg_class t CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS right_
      WHERE t.relkind IN ('r', 'p') AND t.relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)
      GROUP BY t.oid ORDER BY 1`);
    expect(rows.length).toBeGreaterThan(30);
    for (const { name, may } of rows)
      expect([name, may]).toEqual([name, rightsBut[name] ?? ["DELETE", "INSERT", "SELECT", "UPDATE"]]);
  });
  const rightsBut: Record<string, string[]> = {
    '"AuditEntry"': ["INSERT", "SELECT"],
    _prisma_migrations: ["SELECT"],
  };

  test("may use what a later migration makes, whoever forgets to say so", async () => {
    await owner.query(`CREATE TABLE "Later" ("id" serial, "name" text)`);
    await app.query(`INSERT INTO "Later" ("name") VALUES ('kept')`);
    expect((await app.query(`SELECT "id", "name" FROM "Later"`)).rows).toEqual([{ id: 1, name: "kept" }]);
    await owner.query(`DROP TABLE "Later"`);
  });
});

describe("a database of one's own", () => {
  const name = `own_${randomUUID().replaceAll("-", "")}`;
  const server = inject("postgresUrl");
  const as = (role: string) =>
    Object.assign(new URL(databaseAt(server, name)), { username: role, password: "secret" }).href;

  beforeAll(() =>
    query(
      server,
      `CREATE ROLE ${name}_owner LOGIN PASSWORD 'secret'`,
      `GRANT ${name}_owner TO CURRENT_USER`,
      `CREATE DATABASE ${name} OWNER ${name}_owner`,
    ),
  );
  afterAll(async () => {
    await dropDatabase(server, name);
    await query(server, `DROP ROLE IF EXISTS ${name}_more, ${name}_app, ${name}_owner`);
  });
  const only = { ownerUrl: as(`${name}_owner`), appUrl: as(`${name}_owner`) };
  const both = { ownerUrl: as(`${name}_owner`), appUrl: as(`${name}_app`) };

  test("with one role works, started twice at once, and is told that the audit is not protected", async () => {
    const warned: unknown[] = [];
    const warn = console.warn;
    console.warn = (line) => warned.push(line);
    await Promise.all([bringUpToDate(only, () => {}), bringUpToDate(only, () => {})]);
    console.warn = warn;
    const warning = expect.stringMatching(/^Warning: the audit is not protected.*MIGRATION_DATABASE_URL\.$/);
    expect(warned).toEqual([warning, warning]);
    await query(only.appUrl, entry);
  });

  test("names the role that is missing where nobody may make it", async () => {
    await expect(lendTables(both)).rejects.toThrow(
      `The role ${name}_app that DATABASE_URL names does not exist, and the one of MIGRATION_DATABASE_URL may not make it. Make it yourself: CREATE ROLE "${name}_app" LOGIN PASSWORD '…'`,
    );
  });

  test("four nodes at once make the role, and lend it the tables", async () => {
    await query(server, `ALTER ROLE ${name}_owner CREATEROLE`);
    expect(await Promise.all([1, 2, 3, 4].map(() => lendTables(both)))).toEqual([true, true, true, true]);
    await query(both.appUrl, entry);
    await expect(query(both.appUrl, `DELETE FROM "AuditEntry"`)).rejects.toThrow("permission denied");
  });

  test("a role that has more rights from elsewhere protects nothing, and that is said", async () => {
    await query(both.ownerUrl, `CREATE ROLE ${name}_more`, `GRANT DELETE ON "AuditEntry" TO ${name}_more`);
    await query(both.ownerUrl, `GRANT ${name}_more TO ${name}_app`);
    expect(await lendTables(both)).toBe(false);
  });
});

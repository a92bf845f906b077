import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { migrate } from "@/lib/launch/migrate";
import { newMigration } from "@/lib/launch/new-migration";
import { schemaDifference } from "@/lib/launch/schema-difference";
import pg from "pg";
import { loadRoadmap } from "../../prisma/roadmap/load";
import { databaseAt, dropDatabase, query, withPrisma } from "../support/database";

// Each makes a database from nothing, some of them twice.
vi.setConfig({ testTimeout: 120_000 });

const server = inject("postgresUrl");
let name: string;
let url: string;
let folder: string;

beforeEach(async () => {
  name = `migrate_${randomUUID().replaceAll("-", "")}`;
  url = databaseAt(server, name);
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  await query(server, `CREATE DATABASE ${name}`);
});
afterEach(async () => {
  await dropDatabase(server, name);
  rmSync(folder, { recursive: true });
});

function write(migration: string, sql: string) {
  mkdirSync(join(folder, migration), { recursive: true });
  writeFileSync(join(folder, migration, "migration.sql"), sql);
}

async function rows(sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("our own migrations", () => {
  test("lead to the schema, and nowhere else", async () => {
    await migrate(url);
    expect(await schemaDifference(url, "prisma/schema")).toBeNull();
  });

  test("eight nodes that start at once migrate once", async () => {
    const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(url)));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect(
      await rows(`SELECT count(*)::int, count(finished_at)::int AS finished FROM _prisma_migrations`),
    ).toEqual([{ count: applied.flat().length, finished: applied.flat().length }]);
  });

  test("a second run changes nothing", async () => {
    await migrate(url);
    expect(await migrate(url)).toEqual([]);
  });

  test("the roadmap is loaded once, by however many", async () => {
    await migrate(url);
    await Promise.all([withPrisma(url, loadRoadmap), withPrisma(url, loadRoadmap)]);
    const versions = `SELECT sum(xmin::text::bigint)::text AS sum, count(*)::int FROM (SELECT xmin FROM "Activity" UNION ALL SELECT xmin FROM "Skill" UNION ALL SELECT xmin FROM "Roadmap") AS all_rows`;
    const before = await rows(versions);
    await withPrisma(url, loadRoadmap);
    expect(await rows(versions)).toEqual(before);
  });
});

describe("a migration", () => {
  test("may hold functions, with semicolons in them", async () => {
    write(
      "1_function",
      "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;\nSELECT f();",
    );
    expect(await migrate(url, folder)).toEqual(["1_function"]);
  });

  test("that fails leaves nothing, and is tried again once it is mended", async () => {
    write("1_broken", "CREATE TABLE first (id int);\nCREATE TABLE second (id nonsense);");
    await expect(migrate(url, folder)).rejects.toThrow(
      /^The database could not be migrated\. 1_broken: [^]*type "nonsense" does not exist[^]*$/,
    );
    expect(await rows("SELECT to_regclass('first') AS found")).toEqual([{ found: null }]);

    write("1_broken", "CREATE TABLE first (id int);\nCREATE TABLE second (id int);");
    expect(await migrate(url, folder)).toEqual(["1_broken"]);
  });

  test("is written from what the schema has and the migrations have not", async () => {
    const folders = { migrations: folder, schema: mkdtempSync(join(tmpdir(), "schema-")) };
    const schema = (model: string) =>
      writeFileSync(join(folders.schema, "all.prisma"), `${header}\n${model}`);
    const header = `datasource db {\n  provider = "postgresql"\n}\ngenerator client {\n  provider = "prisma-client"\n  output = "x"\n  previewFeatures = ["partialIndexes"]\n}`;

    schema(`model Thing {\n  id Int @id\n}`);
    await newMigration(url, "first", folders);
    schema(
      `model Thing {\n  id Int @id\n  name String\n  open Boolean\n  @@unique([name], where: { open: true }, map: "one_open")\n}`,
    );
    await newMigration(url, "second", folders);
    expect(readdirSync(folder)).toEqual([
      expect.stringMatching(/^\d{14}_first$/),
      expect.stringMatching(/^\d{14}_second$/),
    ]);

    expect(await migrate(url, folder)).toHaveLength(2);
    await query(url, `INSERT INTO "Thing" VALUES (1, 'a', true), (2, 'a', false)`);
    await expect(query(url, `INSERT INTO "Thing" VALUES (3, 'a', true)`)).rejects.toThrow("one_open");
    expect(await newMigration(url, "third", folders)).toBeNull();
    rmSync(folders.schema, { recursive: true });
  });
});

test("a database that does not answer is named", async () => {
  const nowhere = Object.assign(new URL(url), { port: "1" }).href;
  await expect(migrate(nowhere)).rejects.toThrow(
    /^The database does not answer: .*ECONNREFUSED.* Look at DATABASE_URL\.$/,
  );
});

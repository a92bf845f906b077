import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { readLaunchEnv } from "../env.ts";
import { withDatabase } from "./database.ts";
import { environment } from "./environment.ts";
import { migrate } from "./migrate.ts";
import { project } from "./project.ts";
import { schemaDifference } from "./schema-difference.ts";
import { run, Trouble } from "./trouble.ts";

type Folders = { migrations: string; schema: string };

const ours: Folders = {
  migrations: join(project, "prisma/migrations"),
  schema: join(project, "prisma/schema"),
};

/** Writes the migration that leads from those there are to the schema as it is now; null when nothing is missing. */
export async function newMigration(ownerUrl: string, name: string, { migrations, schema }: Folders = ours) {
  const sql = await withScratch(ownerUrl, async (scratch) => {
    await migrate(scratch, migrations);
    return schemaDifference(scratch, schema);
  });
  if (sql === null) return null;
  const folder = join(migrations, `${timestamp()}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  return folder;
}

/** An empty database on the same server, for as long as the work takes. */
async function withScratch<Result>(ownerUrl: string, work: (scratchUrl: string) => Promise<Result>) {
  const name = `scratch_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
    return await work(Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href);
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}

const timestamp = () => new Date().toISOString().replace(/\D/g, "").slice(0, 14);

if (import.meta.main)
  await run(async () => {
    const name = process.argv[2] ?? "";
    if (!/^[a-z0-9_]+$/.test(name))
      throw new Trouble("Name it in small letters: npm run migrate:new -- add_target_date");
    const folder = await withDatabase(readLaunchEnv(environment()), ({ ownerUrl }) =>
      newMigration(ownerUrl, name),
    );
    console.log(
      folder
        ? `Wrote ${folder}. Read it before you commit it.`
        : "The migrations already lead to the schema.",
    );
  });

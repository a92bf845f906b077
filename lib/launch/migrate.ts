import { join } from "node:path";
import pg from "pg";
import { migrationsIn } from "./migrations.ts";
import { project } from "./project.ts";
import { everything, withSchemaEngine } from "./schema-engine.ts";
import { Trouble } from "./trouble.ts";

/** Brings the database up to date and says which migrations that took. Two nodes that start at once migrate once. */
export async function migrate(databaseUrl: string, folder = join(project, "prisma/migrations")) {
  const turn = await takeTurn(databaseUrl);
  try {
    return await apply(databaseUrl, folder);
  } catch (error) {
    throw new Trouble(`The database could not be migrated. ${inWords(error)}`);
  } finally {
    await turn.end();
  }
}

/** The engine adds where in its own sources it was; of that only the migration's name is of use. */
function inWords(error: unknown) {
  const [what = "", where = ""] = String(error instanceof Error ? error.message : error).split(/\n\s+0: /);
  const [, name] = /migration_name="(.+?)"/.exec(where) ?? [];
  return name ? `${name}: ${what}` : what;
}

/** The advisory lock lives as long as its connection, so a node that is killed holds up nobody. */
async function takeTurn(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Trouble(
      `The database does not answer: ${error instanceof Error ? error.message : error}. Look at DATABASE_URL.`,
    );
  }
  await client.query("SELECT pg_advisory_lock($1)", [ourLock]);
  return client;
}

/** Any number will do that nobody else locks in this database. */
const ourLock = 7_310_201;

const apply = (databaseUrl: string, folder: string) =>
  withSchemaEngine(databaseUrl, async (engine) => {
    const migrations = { migrationsList: migrationsIn(folder), filters: everything };
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      ...migrations,
      optInToShadowDatabase: false,
    });
    // A migration is one transaction: one that failed, or was killed, has left nothing and may simply be tried again.
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    return (await engine.applyMigrations(migrations)).appliedMigrationNames;
  });

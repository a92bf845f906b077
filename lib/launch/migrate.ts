import { join } from "node:path";
import { migrationsIn } from "./migrations.ts";
import { project } from "./project.ts";
import { everything, withSchemaEngine } from "./schema-engine.ts";
import { Trouble } from "./trouble.ts";
import { inTurn } from "./turn.ts";

/** Brings the tables up to date and says which migrations that took. Two nodes that start at once migrate once. */
export const migrate = (ownerUrl: string, folder = join(project, "prisma/migrations")) =>
  inTurn(ownerUrl, () =>
    apply(ownerUrl, folder).catch((error) => {
      throw new Trouble(`The database could not be migrated. ${inWords(error)}`);
    }),
  );

/** The engine adds where in its own sources it was; of that only the migration's name is of use. */
function inWords(error: unknown) {
  const [what = "", where = ""] = String(error instanceof Error ? error.message : error).split(/\n\s+0: /);
  const [, name] = /migration_name="(.+?)"/.exec(where) ?? [];
  return name ? `${name}: ${what}` : what;
}

const apply = (ownerUrl: string, folder: string) =>
  withSchemaEngine(ownerUrl, async (engine) => {
    const migrations = { migrationsList: migrationsIn(folder), filters: everything };
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      ...migrations,
      optInToShadowDatabase: false,
    });
    // A migration is one transaction: one that failed, or was killed, has left nothing and may simply be tried again.
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    return (await engine.applyMigrations(migrations)).appliedMigrationNames;
  });

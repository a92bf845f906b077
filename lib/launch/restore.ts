import { resolve } from "node:path";
import { readLaunchEnv, type LaunchEnv } from "../env.ts";
import { dataPlace } from "./data-place.ts";
import { restoreDatabase } from "./dump.ts";
import { environment } from "./environment.ts";
import { restoreFiles } from "./file-backup.ts";
import { run, Trouble } from "./trouble.ts";

/** With a Postgres of somebody else's, as the owner of its tables. */
type Where = Pick<LaunchEnv, "DATABASE_URL" | "DATA_DIR"> &
  Partial<Pick<LaunchEnv, "MIGRATION_DATABASE_URL">>;

/** Puts a backup back. Answers where the data are kept that lay there before; null where there were none. */
export async function restore(
  { DATABASE_URL, MIGRATION_DATABASE_URL, DATA_DIR }: Where,
  folder: string,
  how = { replace: false },
) {
  const backup = resolve(folder);
  if (!DATABASE_URL) return restoreFiles(await dataPlace(DATA_DIR), backup, how);
  await restoreDatabase(MIGRATION_DATABASE_URL ?? DATABASE_URL, backup);
  return null;
}

if (import.meta.main)
  await run(async () => {
    const [folder, ...more] = process.argv.slice(2).filter((word) => word !== "--replace");
    if (!folder || more.length > 0)
      throw new Trouble("Name the backup: npm run restore -- backups/2026-11-25T08-00-00");
    const replace = process.argv.includes("--replace");
    const before = await restore(readLaunchEnv(environment()), folder, { replace });
    console.log(`Restored ${folder}. The next start brings it up to date.`);
    if (before) console.log(`What was there before is kept in ${before}.`);
  });

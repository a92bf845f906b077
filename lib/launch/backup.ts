import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readLaunchEnv, type LaunchEnv } from "../env.ts";
import { dataPlace } from "./data-place.ts";
import { backUpDatabase } from "./dump.ts";
import { environment } from "./environment.ts";
import { backUpFiles } from "./file-backup.ts";
import { project } from "./project.ts";
import { run, Trouble } from "./trouble.ts";

/** With a Postgres of somebody else's, as the owner of its tables. */
type Where = Pick<LaunchEnv, "DATABASE_URL" | "DATA_DIR"> &
  Partial<Pick<LaunchEnv, "MIGRATION_DATABASE_URL">>;

/** Takes a backup into a folder that is not there yet. It appears whole or not at all, for its owner alone to read. */
export async function backUp({ DATABASE_URL, MIGRATION_DATABASE_URL, DATA_DIR }: Where, folder: string) {
  const backup = resolve(project, folder);
  if (existsSync(backup))
    throw new Trouble(`${backup} is there already. A backup never takes another one's place.`);
  mkdirSync(dirname(backup), { recursive: true });
  const draft = `${backup}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    if (DATABASE_URL) await backUpDatabase(MIGRATION_DATABASE_URL ?? DATABASE_URL, draft);
    else await backUpFiles(await dataPlace(DATA_DIR), draft);
    renameSync(draft, backup);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return backup;
}

if (import.meta.main)
  await run(async () => {
    const now = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
    const backup = await backUp(readLaunchEnv(environment()), process.argv[2] ?? join("backups", now));
    console.log(
      `Backed up to ${backup}. It holds everything people wrote, and secrets: keep it where only you can read it.`,
    );
  });

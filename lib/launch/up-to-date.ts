import { PrismaPg } from "@prisma/adapter-pg";
import { loadRoadmap } from "../../prisma/roadmap/load.ts";
import { readLaunchEnv } from "../env.ts";
import { PrismaClient } from "../generated/prisma/client.ts";
import { withDatabase } from "./database.ts";
import { unsafeSettings } from "./durability.ts";
import { environment } from "./environment.ts";
import { migrate } from "./migrate.ts";
import { prepareQueue } from "./prepare-queue.ts";
import { lendTables, type Logins } from "./rights.ts";
import { run } from "./trouble.ts";

/** The database as this version of Throughline wants it: its tables, and the roadmap in them. */
export async function bringUpToDate(logins: Logins, say: (line: string) => void = console.log) {
  const { appUrl, ownerUrl } = logins;
  for (const name of await migrate(ownerUrl)) say(`Migrated the database: ${name}`);
  await prepareQueue(ownerUrl);
  if (!(await lendTables(logins))) console.warn(unprotected);
  await withClient(ownerUrl, loadRoadmap);
  for (const name of await unsafeSettings(appUrl))
    console.warn(
      `Warning: ${name} is off in this database. What people save may be lost when the machine fails.`,
    );
}

const unprotected =
  "Warning: the audit is not protected, because the app signs in to the database as the owner of its tables. Give it a role of its own in DATABASE_URL, and name the owner in MIGRATION_DATABASE_URL.";

/** Prisma's client for a script: the app's own lives as long as its process. */
export async function withClient<Result>(
  databaseUrl: string,
  work: (prisma: PrismaClient) => Promise<Result>,
) {
  const prisma = new PrismaClient({ adapter: new PrismaPg(databaseUrl) });
  try {
    return await work(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

if (import.meta.main)
  await run(() => withDatabase(readLaunchEnv(environment()), (logins) => bringUpToDate(logins)));

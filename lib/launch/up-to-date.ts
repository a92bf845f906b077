import { PrismaPg } from "@prisma/adapter-pg";
import { loadRoadmap } from "../../prisma/roadmap/load.ts";
import { readLaunchEnv } from "../env.ts";
import { PrismaClient } from "../generated/prisma/client.ts";
import { withDatabase } from "./database.ts";
import { unsafeSettings } from "./durability.ts";
import { environment } from "./environment.ts";
import { migrate } from "./migrate.ts";
import { run } from "./trouble.ts";

/** The database as this version of Throughline wants it: its tables, and the roadmap in them. */
export async function bringUpToDate(databaseUrl: string, say: (line: string) => void = console.log) {
  for (const name of await migrate(databaseUrl)) say(`Migrated the database: ${name}`);
  await withClient(databaseUrl, loadRoadmap);
  for (const name of await unsafeSettings(databaseUrl))
    console.warn(
      `Warning: ${name} is off in this database. What people save may be lost when the machine fails.`,
    );
}

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
  await run(() => withDatabase(readLaunchEnv(environment()), (databaseUrl) => bringUpToDate(databaseUrl)));

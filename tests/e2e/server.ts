import { loadCast } from "../../prisma/cast/load.ts";
import { databaseAt, dropDatabase, query, withPrisma } from "../support/database.ts";
import { TEMPLATE } from "../support/postgres.ts";
import { serveBuild } from "../support/server.ts";

type Site = { admin: string; name: string; origin: string; settings?: Record<string, string> };

/** The production build on a fresh database with the cast of today. */
export async function startSite({ admin, name, origin, settings }: Site) {
  await dropDatabase(admin, name);
  await query(admin, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const database = databaseAt(admin, name);
  await withPrisma(database, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));
  return { database, stop: await serveBuild(database, origin, "inherit", settings) };
}

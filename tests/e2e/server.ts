import { loadCast } from "../../prisma/cast/load.ts";
import type { PrismaClient } from "../../lib/generated/prisma/client.ts";
import type { Logins } from "../../lib/launch/rights.ts";
import { databaseAt, withPrisma } from "../support/database.ts";
import { newDatabase } from "../support/postgres.ts";
import { serveBuild, type Says } from "../support/server.ts";

type Site = {
  logins: Logins;
  name: string;
  origin: string;
  says?: Says;
  settings?: Record<string, string>;
  /** What else is in the database before anybody comes. */
  prepare?: (prisma: PrismaClient) => Promise<unknown>;
};

/** The production build on a fresh database with the cast of today. */
export async function startSite({ logins, name, origin, says, settings, prepare }: Site) {
  await newDatabase(logins.ownerUrl, name);
  const database = databaseAt(logins.appUrl, name);
  await withPrisma(database, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));
  if (prepare) await withPrisma(databaseAt(logins.ownerUrl, name), prepare);
  return { database, stop: await serveBuild(database, origin, says, settings) };
}

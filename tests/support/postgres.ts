import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { dataPlace } from "../../lib/launch/data-place.ts";
import { startPostgres } from "../../lib/launch/postgres.ts";
import type { Logins } from "../../lib/launch/rights.ts";
import { bringUpToDate } from "../../lib/launch/up-to-date.ts";
import { databaseAt, dropDatabase, query } from "./database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Its tables’ owner, who may also make and drop databases. */
    postgresUrl: string;
    /** What the app signs in with. */
    appUrl: string;
  }
}

export const TEMPLATE = "template_throughline";

/** One Postgres for the whole run, or the one whoever started us has running. */
export default async function setup(project: TestProject) {
  const { ownerUrl, appUrl, stop } = await useTestPostgres();
  project.provide("postgresUrl", ownerUrl);
  project.provide("appUrl", appUrl);
  return stop;
}

/** Ours to stop only if we have started it. */
export async function useTestPostgres(): Promise<Logins & { stop(): Promise<void> }> {
  const running = process.env.TEST_POSTGRES;
  if (!running) return startTestPostgres();
  return { ...(JSON.parse(running) as Logins), stop: async () => {} };
}

/** A copy of the migrated one, with nobody in it. */
export async function newDatabase(ownerUrl: string, name: string) {
  await dropDatabase(ownerUrl, name);
  await query(ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
}

/** With a migrated database that each test file copies. Whoever runs beside the tests names another folder. */
export async function startTestPostgres(folder = ".data/test") {
  const place = await dataPlace(folder);
  const postgres = await startPostgres(place);
  const { ownerUrl, appUrl } = postgres.logins;
  await query(ownerUrl, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`, `CREATE DATABASE ${TEMPLATE}`);
  const [owner, app] = [databaseAt(ownerUrl, TEMPLATE), databaseAt(appUrl, TEMPLATE)];
  await bringUpToDate({ ownerUrl: owner, appUrl: app }, () => {});
  return {
    ownerUrl,
    appUrl,
    async stop() {
      await postgres.stop();
      rmSync(place.folder, { recursive: true, force: true });
    },
  };
}

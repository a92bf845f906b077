import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { loadRoadmap } from "../../prisma/roadmap/load.ts";
import { dataPlace } from "../../lib/launch/data-place.ts";
import { migrate } from "../../lib/launch/migrate.ts";
import { startPostgres } from "../../lib/launch/postgres.ts";
import { databaseAt, query, withPrisma } from "./database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

export const TEMPLATE = "template_throughline";

/** One Postgres for the whole run, or the one whoever started us has running. */
export default async function setup(project: TestProject) {
  const postgres = process.env.TEST_POSTGRES ? null : await startTestPostgres();
  project.provide("postgresUrl", process.env.TEST_POSTGRES ?? postgres!.url);
  return () => postgres?.stop();
}

/** With a migrated database that each test file copies. Whoever runs beside the tests names another folder. */
export async function startTestPostgres(folder = ".data/test") {
  const place = await dataPlace(folder);
  const postgres = await startPostgres(place);
  await query(
    postgres.url,
    `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`,
    `CREATE DATABASE ${TEMPLATE}`,
  );
  const template = databaseAt(postgres.url, TEMPLATE);
  await migrate(template);
  await withPrisma(template, loadRoadmap);
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      rmSync(place.folder, { recursive: true, force: true });
    },
  };
}

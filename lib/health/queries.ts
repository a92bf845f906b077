import "server-only";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { prisma } from "@/lib/db";

/** Whether the database answers and has every migration of this release. An open door: it says yes or no and nothing else. */
export async function findPublicReadiness() {
  const applied = await prisma.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  const names = new Set(applied.map(({ name }) => name));
  return released().every((name) => names.has(name));
}

const released = () =>
  (kept ??= readdirSync(join(process.cwd(), "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name));

let kept: string[] | undefined;

import "server-only";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { QUEUE } from "@/lib/mail/queue";

/** How old, in minutes, the oldest mail that waits may be before somebody should look. */
const LATE = 15;

/**
 * Whether the database has every migration of this release, and whether mail goes out. An open door: it says no more
 * than that. Throws where the database does not answer.
 */
export async function findPublicReadiness() {
  const [applied, waiting] = await Promise.all([
    prisma.$queryRaw<{ name: string }[]>`
      SELECT "migration_name" AS "name" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
    // Without a mail server mail stays in the outbox on purpose.
    env.SMTP_URL ? findOverdue() : [],
  ]);
  const names = new Set(applied.map(({ name }) => name));
  return {
    migrations: released().every((name) => names.has(name)) ? "current" : "missing",
    mail: waiting.length > 0 ? "late" : "on time",
  } as const;
}

/** What was given up waits for nobody but whoever runs the place: `npm run mail` shows it. */
const findOverdue = () => prisma.$queryRaw<unknown[]>`
  SELECT 1 FROM pgboss.job WHERE name = ${QUEUE} AND state IN ('created', 'retry', 'active')
    AND created_on < now() - make_interval(mins => ${LATE}) LIMIT 1`;

const released = () =>
  (kept ??= readdirSync(join(process.cwd(), "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name));

let kept: string[] | undefined;

import { prisma } from "@/lib/db";
import { query } from "./database";

/** Remembers the world as it is now; the answer brings it back. */
export async function keepWorld() {
  const names = await tables();
  // The app may not make or empty tables; their owner may.
  const owner = process.env.MIGRATION_DATABASE_URL!;
  await query(owner, `CREATE SCHEMA IF NOT EXISTS kept`);
  for (const name of names) {
    await query(owner, `DROP TABLE IF EXISTS kept."${name}"`);
    await query(owner, `CREATE TABLE kept."${name}" AS TABLE public."${name}"`);
  }
  const empty = `TRUNCATE ${names.map((name) => `public."${name}"`).join(", ")};`;
  const fill = names.map((name) => `INSERT INTO public."${name}" SELECT * FROM kept."${name}";`).join("\n");
  return () => query(owner, `DO $$ BEGIN ${empty} ${fill} END $$`);
}

/** The whole world as one line: two are equal when no row of any table differs. */
export async function fingerprint() {
  // What is worked out from the others, and kept by whoever reads it, is no change.
  const each = (await tables())
    .filter((name) => name !== "Summary")
    .map(
      (name) =>
        `SELECT '${name}' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS line FROM public."${name}" t`,
    );
  const [row] = await prisma.$queryRawUnsafe<{ line: string }[]>(
    `SELECT string_agg(line, E'\\n' ORDER BY line) AS line FROM (${each.join(" UNION ALL ")}) x`,
  );
  return row!.line;
}

/**
 * Every table that holds what people made, each after those it points to. Content stays as it is, and so do the
 * counters of attempts: a refused attempt counts.
 */
async function tables() {
  const all = await prisma.$queryRaw<{ name: string; parents: string[] }[]>`
    SELECT c.relname AS name, coalesce(array_agg(p.relname::text) FILTER (WHERE p.relname IS NOT NULL), '{}') AS parents
    FROM pg_class c
    LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f'
    LEFT JOIN pg_class p ON p.oid = k.confrelid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND c.relname NOT IN ('_prisma_migrations', 'RateLimit', ${CONTENT[0]}, ${CONTENT[1]}, ${CONTENT[2]}, ${CONTENT[3]}, ${CONTENT[4]})
    GROUP BY 1 ORDER BY 1`;
  const sorted: string[] = [...CONTENT];
  while (all.length > 0) {
    const next = all.findIndex(({ parents }) => parents.every((parent) => sorted.includes(parent)));
    sorted.push(...all.splice(next, 1).map(({ name }) => name));
  }
  return sorted.slice(CONTENT.length);
}

const CONTENT = ["Roadmap", "Step", "Activity", "SkillArea", "Skill"] as const;

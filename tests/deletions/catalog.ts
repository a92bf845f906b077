import { prisma } from "@/lib/db";

export type Column = {
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  /** The first value of an enum. */
  label: string | null;
};
export type Key = { columns: string[]; table: string; parents: string[] };
export type Table = { name: string; columns: Column[]; keys: Key[] };

/** The schema as it is migrated: tables with their columns, and the keys by which they hang together. */
export async function readCatalog(): Promise<Map<string, Table>> {
  const columns = await prisma.$queryRaw<(Column & { table: string })[]>`
    SELECT c.table_name AS "table", c.column_name AS name, c.udt_name AS type, c.is_nullable = 'YES' AS nullable,
      c.column_default IS NOT NULL AS "hasDefault",
      (SELECT e.enumlabel::text FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
        WHERE t.typname = c.udt_name ORDER BY e.enumsortorder LIMIT 1) AS label
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.ordinal_position`;
  const keys = await prisma.$queryRaw<(Omit<Key, "table"> & { from: string; to: string })[]>`
    SELECT child.relname AS "from", parent.relname AS "to",
      ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u(num, at)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num ORDER BY u.at) AS columns,
      ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY u(num, at)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num ORDER BY u.at) AS parents
    FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class parent ON parent.oid = k.confrelid
    WHERE k.contype = 'f' AND child.relnamespace = 'public'::regnamespace
    ORDER BY k.conrelid, k.conkey`;
  const tables = new Map<string, Table>();
  for (const { table, ...column } of columns) {
    const known = tables.get(table) ?? { name: table, columns: [], keys: [] };
    known.columns.push(column);
    tables.set(table, known);
  }
  for (const { from, to, columns, parents } of keys)
    tables.get(from)!.keys.push({ columns, table: to, parents });
  return tables;
}

/** Every table of the database, whoever made it, but for Postgres' own and what a test has put by: "Milestone", "queue.job". */
export async function allTables() {
  const tables = await prisma.$queryRaw<{ schema: string; name: string }[]>`
    SELECT schemaname AS schema, tablename AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'kept') ORDER BY 1, 2`;
  return tables.map(({ schema, name }) => ({
    name: schema === "public" ? name : `${schema}.${name}`,
    sql: `"${schema}"."${name}"`,
  }));
}

/** The tables in which this text stands anywhere, in whatever column. */
export async function tablesHolding(text: string) {
  const tables = await allTables();
  const each = tables.map(
    ({ name, sql }) => `SELECT '${name}' AS name FROM ${sql} t WHERE position($1 in t::text) > 0 GROUP BY 1`,
  );
  const found = await prisma.$queryRawUnsafe<{ name: string }[]>(each.join(" UNION ALL "), text);
  return found.map(({ name }) => name);
}

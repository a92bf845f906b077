import { randomUUID } from "node:crypto";
import { prisma } from "@/lib/db";
import type { Column, Table } from "@/tests/deletions/catalog";

/** `mark` begins every text they write. */
export type Person = { id: string; mark: string; email: string };
type Row = Record<string, unknown>;

export type Canary = { text: string; writer: Person; table: string; column: string };

export type Fill = {
  tables: Map<string, Table>;
  /** Tables whose rows belong to people, each after those it points to is found here. */
  theirs: string[];
  /** Columns that the second person of a row writes; all others are the first one's. */
  writtenBySecond: Record<string, string[]>;
  /** Values a table's own rules ask for. */
  fixed: Record<string, (first: Person, second: Person) => Row>;
};

/**
 * Writes two rows into each table that belongs to people: one that is `one`'s and has to do with `other`, and one the
 * other way round. Every text in them is a canary of its own, known by who wrote it. Answers them all.
 */
export async function fill(plan: Fill, one: Person, other: Person) {
  const canaries: Canary[] = [];
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const rows = new Map<string, Row>();
    for (const name of inOrder(plan)) {
      const table = plan.tables.get(name)!;
      // Opened for everybody by a trigger: here it is written with the others.
      if (name === "Summary") await prisma.summary.deleteMany({ where: { ownerId: first.id } });
      const row = await rowFor(plan, table, first, second, rows, canaries);
      rows.set(name, await insert(table, row));
    }
  }
  return canaries;
}

/** Somebody whose every text is a canary too. */
export async function insertPerson(name: string): Promise<Person & { texts: string[] }> {
  const mark = `canary-${name}`;
  const account = {
    name: `${mark}-User-name.`,
    email: `${mark}-user-email@throughline.example`,
    passwordHash: `${mark}-User-passwordHash.`,
    timeZone: `${mark}-User-timeZone.`,
  };
  const { id } = await prisma.user.create({ data: { ...account, roadmapVersion: 1 }, select: { id: true } });
  return { id, mark, email: account.email, texts: Object.values(account) };
}

async function rowFor(
  { writtenBySecond, fixed, theirs }: Fill,
  { name, columns, keys }: Table,
  first: Person,
  second: Person,
  rows: Map<string, Row>,
  canaries: Canary[],
) {
  const row: Row = {};
  // The first person a row names is whose it is: the owner, the mentee, the inviter.
  const people = keys.filter(({ table }) => table === "User").flatMap(({ columns }) => columns);
  const ordered = columns.flatMap((column) => (people.includes(column.name) ? [column.name] : []));
  ordered.forEach((column, place) => (row[column] = place === 0 ? first.id : second.id));
  for (const { columns, table, parents } of keys.filter(({ table }) => table !== "User")) {
    const parent = theirs.includes(table) ? rows.get(table)! : await anyRow(table);
    columns.forEach((column, at) => (row[column] ??= parent[parents[at]!]));
  }
  Object.assign(row, fixed[name]?.(first, second));
  for (const column of columns) {
    if (column.name in row) continue;
    const writer = writtenBySecond[name]?.includes(column.name) ? second : first;
    const text = `${writer.mark}-${name}-${column.name}-${canaries.length}.`;
    const value = valueFor(column, text);
    if (value === undefined) continue;
    row[column.name] = value;
    if (isText(column)) canaries.push({ text, writer, table: name, column: column.name });
  }
  return row;
}

const isText = ({ type }: Column) => ["text", "_text", "json", "jsonb", "varchar"].includes(type);

/** Undefined where the column may stay empty, or fills itself. */
function valueFor({ type, nullable, hasDefault, label, name }: Column, text: string) {
  if (type === "text" || type === "varchar") return text;
  if (type === "_text") return [text];
  if (type === "json" || type === "jsonb") return { deep: { inside: [text] } };
  if (nullable || hasDefault) return undefined;
  if (label !== null) return label;
  if (type === "uuid") return randomUUID();
  if (/^(int|float|numeric)/.test(type)) return 1;
  if (type === "bool") return true;
  if (/^(date|timestamp)/.test(type)) return new Date();
  throw new Error(`No value is known for ${name}, a column of type ${type}`);
}

async function insert({ name, columns }: Table, row: Row) {
  const names = Object.keys(row);
  const casts = names.map((column, at) => {
    const { type } = columns.find(({ name }) => name === column)!;
    return `$${at + 1}::${type.startsWith("_") ? `${type.slice(1)}[]` : `"${type}"`}`;
  });
  // What triggers write for the search, nobody points to.
  const read = columns.filter(({ type }) => type !== "tsvector").map(({ name }) => `"${name}"`);
  const [inserted] = await prisma.$queryRawUnsafe<Row[]>(
    `INSERT INTO "${name}" (${names.map((column) => `"${column}"`).join(", ")}) VALUES (${casts.join(", ")}) RETURNING ${read.join(", ")}`,
    ...Object.values(row),
  );
  return inserted!;
}

async function anyRow(table: string) {
  const [row] = await prisma.$queryRawUnsafe<Row[]>(`SELECT * FROM "${table}" LIMIT 1`);
  if (!row) throw new Error(`${table} is empty`);
  return row;
}

/** Parents before children. */
function inOrder({ tables, theirs }: Fill) {
  const left = [...theirs];
  const sorted: string[] = [];
  while (left.length > 0) {
    const at = left.findIndex((name) =>
      tables.get(name)!.keys.every(({ table }) => !left.includes(table) || table === name),
    );
    if (at < 0) throw new Error(`These tables point at each other: ${left.join(", ")}`);
    sorted.push(...left.splice(at, 1));
  }
  return sorted;
}

import pg from "pg";
import { addedByAnybody, houses, others } from "./ownership.ts";

export type Canary = { mark: string; place: string; readers: string[] };
type Row = { table: string; sum: string; changers: string[] };
export type Rows = Map<string, Row>;

/** The database under a server: marked, watched, and brought back to how it was. */
export async function openScene(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  const tables = await tablesInOrder(client).catch(async (error) => {
    await client.end();
    throw error;
  });

  return {
    client,
    close: () => client.end(),

    /** Every private text of everybody gets a word of its own. Answers who may read each. */
    async mark() {
      for (const [table, { texts = [] }] of Object.entries(houses))
        await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER; ${texts.map((column) => marking(table, column)).join(";")};
          ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    },

    /** A text that was copied, as into what a mentor was shown, is for the readers of each copy. */
    async canaries(): Promise<Map<string, Canary>> {
      const found = new Map<string, Canary>();
      for (const [table, { texts = [], readers, readersOf = {} }] of Object.entries(houses)) {
        for (const column of texts) {
          const { rows } = await client.query<{ text: string; readers: string[] }>(
            `SELECT t."${column}"::text AS text, ${readersOf[column] ?? readers} AS readers FROM "${table}" t WHERE t."${column}" IS NOT NULL`,
          );
          for (const { text, readers } of rows)
            for (const [mark] of text.matchAll(MARK)) {
              const known = found.get(mark);
              const place = known ? `${known.place}, ${table}.${column}` : `${table}.${column}`;
              found.set(mark, { mark, place, readers: [...(known?.readers ?? []), ...readers] });
            }
        }
      }
      return found;
    },

    async rows(): Promise<Rows> {
      const each = Object.entries(houses).map(
        ([table, { changers }]) =>
          `SELECT '${table}' AS "table", ${keyOf(table)} AS key, md5(t::text) AS sum, ${changers} AS changers FROM "${table}" t`,
      );
      const { rows } = await client.query<Row & { key: string }>(each.join(" UNION ALL "));
      return new Map(rows.map(({ key, ...row }) => [`${row.table} ${key}`, row]));
    },

    keep: () =>
      client.query(
        `CREATE SCHEMA kept; ${tables.map((name) => `CREATE TABLE kept."${name}" AS TABLE "${name}"`).join(";")}`,
      ),

    async bringBack() {
      const all = tables.map((name) => `"${name}"`).join(", ");
      const quiet = (how: string) =>
        tables.map((name) => `ALTER TABLE "${name}" ${how} TRIGGER USER`).join(";");
      const fill = tables.map((name) => `INSERT INTO "${name}" SELECT * FROM kept."${name}"`).join(";");
      await client.query(
        `BEGIN; ${quiet("DISABLE")}; TRUNCATE ${all}, "RateLimit"; ${fill}; ${quiet("ENABLE")}; COMMIT`,
      );
    },

    forgetAttempts: () => client.query('DELETE FROM "RateLimit"'),
  };
}

/** Rows that this person's request changed and that are not theirs to change. */
export function foreignChanges(before: Rows, after: Rows, actor: string | null) {
  const foreign: string[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.sum === is?.sum) continue;
    const { table, changers } = (was ?? is)!;
    const may = !was && addedByAnybody.includes(table);
    // Nobody's line in the audit tells what a visitor did.
    const isVisitors = !was && table === "AuditEntry" && changers.every((id) => id === null);
    if (!may && !isVisitors && !(actor && changers.includes(actor))) foreign.push(key);
  }
  return foreign;
}

export const differ = (before: Rows, after: Rows) =>
  before.size !== after.size || [...before].some(([key, { sum }]) => after.get(key)?.sum !== sum);

export const MARK = /zq[0-9a-f]{10}qz/g;

/** In JSON each string that is not a key of the roadmap, by its place. */
function marking(table: string, column: string) {
  const mark = `'zq' || left(md5(random()::text || '${table}${column}'), 10) || 'qz'`;
  if (column === "facts")
    return `UPDATE "${table}" SET "facts" = jsonb_set("facts", '{title}', to_jsonb(("facts"->>'title') || ' ' || ${mark})) WHERE "facts" ? 'title'`;
  if (column !== "content")
    return `UPDATE "${table}" SET "${column}" = "${column}" || ' ' || ${mark} WHERE "${column}" IS NOT NULL`;
  return ["title", "situation", "role", "people", "outcome", "measure"]
    .map(
      (name) =>
        `UPDATE "${table}" SET "content" = jsonb_set("content", '{${name}}', to_jsonb(("content"->>'${name}') || ' ' || ${mark})) WHERE "content"->>'${name}' IS NOT NULL`,
    )
    .join(";");
}

const keys: Record<string, string[]> = {
  Plan: ["ownerId"],
  ActivityProgress: ["ownerId", "activityKey"],
  EarlyStart: ["ownerId", "stepKey"],
  WeekShare: ["reviewId", "mentorshipId"],
  ChallengeCheckIn: ["ownerId", "month", "challengeKey"],
  Summary: ["ownerId"],
  MilestoneActivity: ["milestoneId", "activityKey"],
  MilestoneSkill: ["milestoneId", "skillKey"],
  MilestoneVersion: ["milestoneId", "number"],
  Verdict: ["requestId"],
  FormKey: ["userId", "key"],
  NoticeChoice: ["memberId", "kind"],
  QuietHours: ["memberId"],
  InvitationQuestion: ["invitationId", "number"],
  Agreement: ["mentorshipId", "number"],
  QuietTold: ["mentorshipId", "since", "days"],
  Block: ["blockerId", "blockedId"],
};

const keyOf = (table: string) =>
  (keys[table] ?? ["id"]).map((name) => `t."${name}"::text`).join(" || ' ' || ");

/** Tables of people, each after those it points to. */
async function tablesInOrder(client: pg.Client) {
  const { rows } = await client.query<{ name: string; parents: string[] }>(
    `SELECT c.relname::text AS name, coalesce(array_agg(p.relname::text) FILTER (WHERE p.relname IS NOT NULL), '{}') AS parents
    FROM pg_class c LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f'
    LEFT JOIN pg_class p ON p.oid = k.confrelid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 1`,
  );
  const known = [...Object.keys(houses), ...others].sort();
  const unknown = rows.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`tests/security/ownership.ts does not say whose these are: ${unknown}`);
  const left = rows.filter(({ name }) => name in houses);
  const sorted: string[] = [...others];
  while (left.length > 0) {
    const next = left.findIndex(({ parents }) => parents.every((parent) => sorted.includes(parent)));
    sorted.push(...left.splice(next, 1).map(({ name }) => name));
  }
  return sorted.slice(others.length);
}

import pg from "pg";
import { vi } from "vitest";

export type Statement = { text: string; values: unknown[]; rows: number };

/** What a read asked the database, and how many rows it was answered. */
export async function statementsOf(read: () => Promise<unknown>): Promise<Statement[]> {
  const spy = vi.spyOn(pg.Pool.prototype as Pool, "query");
  try {
    await read();
    const answers = await Promise.all(spy.mock.results.map(({ value }) => value as Promise<pg.QueryResult>));
    return spy.mock.calls.map(([{ text, values }], i) => ({ text, values, rows: answers[i]!.rows.length }));
  } finally {
    spy.mockRestore();
  }
}

type Pool = { query(statement: { text: string; values: unknown[] }): Promise<pg.QueryResult> };

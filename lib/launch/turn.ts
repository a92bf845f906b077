import pg from "pg";
import { Trouble } from "./trouble.ts";

/**
 * Lets one node at a time work on a database's structure. The advisory lock lives as long as its connection, so a node
 * that is killed holds up nobody.
 */
export async function inTurn<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Trouble(
      `The database does not answer: ${error instanceof Error ? error.message : error}. Look at DATABASE_URL.`,
    );
  }
  try {
    await client.query("SELECT pg_advisory_lock($1)", [ourLock]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Any number will do that nobody else locks in this database. */
const ourLock = 7_310_201;

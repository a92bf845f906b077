import pg from "pg";
import { Trouble } from "./trouble.ts";

/** Lends a connection to a database, or says in a sentence that there is none. */
export async function connected<Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>) {
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
    return await work(client);
  } finally {
    await client.end();
  }
}

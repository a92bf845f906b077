import type pg from "pg";
import { connected } from "./connection.ts";

/**
 * Lets one node at a time work on a database's structure. The advisory lock lives as long as its connection, so a node
 * that is killed holds up nobody.
 */
export const inTurn = <Result>(databaseUrl: string, work: (client: pg.Client) => Promise<Result>) =>
  connected(databaseUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [ourLock]);
    return work(client);
  });

/** Any number will do that nobody else locks in this database. */
const ourLock = 7_310_201;

import { loadCast } from "../../prisma/cast/load.ts";
import { freePort } from "../../lib/launch/ports.ts";
import type { Logins } from "../../lib/launch/rights.ts";
import { newNode } from "../nodes/node.ts";
import { databaseAt, withPrisma } from "../support/database.ts";
import { newDatabase } from "../support/postgres.ts";
import { untilReady } from "../support/server.ts";
import { takeTurns } from "./turns.ts";

/** Two nodes of the build on a fresh database with the cast, and one address under which they answer in turn. */
export async function withNodes<T>(logins: Logins, act: () => Promise<T>) {
  await newDatabase(logins.ownerUrl, "nodes");
  const databaseUrl = databaseAt(logins.appUrl, "nodes");
  await withPrisma(databaseUrl, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));
  const origin = (process.env.APP_ORIGIN = `http://localhost:${await freePort()}`);
  const nodes = [await freePort(), await freePort()].map((port) => newNode(port, { origin, databaseUrl }));
  for (const node of nodes) node.start();
  const front = await takeTurns(
    Number(new URL(origin).port),
    nodes.map(({ port }) => port),
  );
  try {
    for (const { port } of nodes) await untilReady(`http://127.0.0.1:${port}`);
    return await act();
  } finally {
    front.close();
    await Promise.all(nodes.map((node) => node.stop()));
  }
}

import { buildWhenChanged } from "../../lib/launch/build.ts";
import { freePort } from "../../lib/launch/ports.ts";
import { loadCast } from "../../prisma/cast/load.ts";
import { MailServer } from "../support/mail-server.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { startTestPostgres, TEMPLATE } from "../support/postgres.ts";
import { serveBuild } from "../support/server.ts";
import { findIn } from "./find.ts";
import { late } from "./late.ts";
import type { World } from "./pages.ts";
import { stretch } from "./stretch.ts";
import { yearsOf } from "./years.ts";

/** The product with the cast of today, on a database and a port of its own. */
export async function openWorld() {
  await buildWhenChanged();
  const postgres = await startTestPostgres(".data/screenshots");
  await query(postgres.ownerUrl, `CREATE DATABASE pictures TEMPLATE ${TEMPLATE}`);
  const database = databaseAt(postgres.appUrl, "pictures");
  const find = await withPrisma(database, async (prisma) => {
    await loadCast(prisma, new Date().toISOString().slice(0, 10));
    return findIn(prisma);
  });
  const origin = `http://localhost:${await freePort()}`;
  // What it says when its database is gone is no news here.
  let stopServer = await serveBuild(database, origin, "ignore");
  const letters = await new MailServer().open();
  let shut = false;

  return {
    origin,
    find,
    letters,
    /** Goes on to the next world: there is no way back. */
    async become(world: World) {
      if (world === "long") await withPrisma(database, stretch);
      if (world === "late") await withPrisma(database, late);
      if (world === "years")
        await query(databaseAt(postgres.ownerUrl, "pictures"), ...yearsOf(find.person("maya")));
      if (world === "mailed") await restart({ SMTP_URL: letters.url });
      if (world === "outage") await shutDatabase();
    },
    async close() {
      await stopServer();
      await letters.close();
      await shutDatabase();
    },
  };

  async function restart(settings: Record<string, string>) {
    await stopServer();
    stopServer = await serveBuild(database, origin, "ignore", settings);
  }

  async function shutDatabase() {
    if (!shut) await postgres.stop();
    shut = true;
  }
}

import { afterAll, inject } from "vitest";
import { databaseAt, dropDatabase, query } from "./database.ts";
import { TEMPLATE } from "./postgres.ts";

// Each test file has a database of its own, so that files run side by side.
const name = `test_${process.env.VITEST_POOL_ID ?? "0"}_${process.pid}`;
const server = inject("postgresUrl");

await dropDatabase(server, name);
await query(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
// The app’s role, so that what it may not do fails here too; the owner is there for whoever sets a scene.
process.env.DATABASE_URL = databaseAt(inject("appUrl"), name);
process.env.MIGRATION_DATABASE_URL = databaseAt(server, name);
process.env.AUTH_SECRET = "a secret of the tests, long enough to pass";
process.env.APP_ORIGIN = "http://localhost:3000";

await import("./unhurried.ts");
const { setUpLog } = await import("@/lib/log");
setUpLog("silent");

afterAll(async () => {
  const { prisma } = await import("@/lib/db");
  await prisma.$disconnect();
  await dropDatabase(server, name);
});

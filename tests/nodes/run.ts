import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { dataPlace } from "../../lib/launch/data-place.ts";
import { freePort } from "../../lib/launch/ports.ts";
import { startPostgres } from "../../lib/launch/postgres.ts";
import { run } from "../../lib/launch/trouble.ts";
import { bringUpToDate } from "../../lib/launch/up-to-date.ts";
import { loadCast } from "../../prisma/cast/load.ts";
import { withPrisma } from "../support/database.ts";
import { startBalancer } from "./balancer.ts";
import { limits, restarts, sessions, startsAtOnce, type Service } from "./claims.ts";
import { newNode } from "./node.ts";

/**
 * Two nodes of one build behind haproxy, on one Postgres. `npm run test:nodes`, or with another number of restarts than
 * fifty: `npm run test:nodes -- 5`. Not in CI: it takes minutes.
 */
const rounds = Number(process.argv[2] ?? 50);

await run(async () => {
  await buildWhenChanged();
  const folder = mkdtempSync(join(tmpdir(), "throughline-nodes-"));
  chmodSync(folder, 0o711);
  const place = await dataPlace(join(folder, "data"));
  const postgres = await startPostgres(place);
  const { logins } = postgres;
  await bringUpToDate(logins, () => {});
  await withPrisma(logins.appUrl, (prisma) => loadCast(prisma, new Date().toISOString().slice(0, 10)));

  const origin = `http://localhost:${await freePort()}`;
  process.env.APP_ORIGIN = origin;
  const settings = { origin, databaseUrl: logins.appUrl };
  const nodes = { a: newNode(await freePort(), settings), b: newNode(await freePort(), settings) };
  for (const node of Object.values(nodes)) node.start();
  const ports = { a: nodes.a.port, b: nodes.b.port };
  const balancer = await startBalancer(folder, Number(new URL(origin).port), ports);

  let passed = 0;
  const claims = [sessions, limits, startsAtOnce, restarts(rounds)];
  try {
    await Promise.all(Object.keys(nodes).map(balancer.takes));
    const service: Service = { nodes, balancer, logins };
    for (const claim of claims) {
      const { says, isKept } = await claim(service);
      console.log(`${isKept ? "kept" : "NOT KEPT"}: ${says}`);
      passed += Number(isKept);
    }
  } finally {
    await Promise.all(Object.values(nodes).map((node) => node.stop()));
    await balancer.close();
    await postgres.stop();
    rmSync(place.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${claims.length - passed} failed`);
  if (passed < claims.length) process.exit(1);
});

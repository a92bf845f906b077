import { freePort } from "../../lib/launch/ports.ts";
import { run } from "../../lib/launch/trouble.ts";
import type { PlainBrowser } from "../e2e/plain-browser.ts";
import { databaseAt, query, withPrisma } from "../support/database.ts";
import { startTestPostgres } from "../support/postgres.ts";
import { logThousands } from "../support/thousands.ts";

const [FEW, MANY] = [50, 5_000];
const ROUNDS = Number(process.argv[2] ?? 30);

/** What a member opens most, and what could grow with what they have logged. */
const PAGES = {
  Today: "/dashboard",
  "the list": "/milestones",
  "a page far back": "/milestones?after=2010-02-01_ffffffff-ffff-ffff-ffff-ffffffffffff",
  "four filters": "/milestones?step=understand&skill=kpis&kind=LEARNING&state=LOGGED",
  "a word in all of them": "/milestones?q=myself",
  "a word in one of them": "/milestones?q=case42",
  "a step": "/steps/understand",
  "the skills": "/skills",
  "the forecast": "/forecast",
};

/**
 * What it costs a member to have logged 5,000 milestones instead of 50: the same pages of both, in turn, in one run, so
 * that the machine and its other work touch both alike. The ratio is what to look at; times are this machine's today.
 */
await run(async () => {
  const postgres = await startTestPostgres();
  process.env.TEST_POSTGRES = JSON.stringify(postgres);
  process.env.APP_ORIGIN = `http://localhost:${await freePort()}`;
  // Not sooner: they read the address.
  const { default: serve } = await import("../e2e/serve.ts");
  const { signedIn } = await import("../e2e/plain-browser.ts");
  const stop = await serve();
  try {
    await fill(databaseAt(postgres.ownerUrl, "e2e"));
    const [few, many] = [await signedIn("sam"), await signedIn("jonas")];
    console.log(`Medians of ${ROUNDS} rounds, in milliseconds`);
    console.log(`${"".padEnd(24)}${`${FEW}`.padStart(8)}${MANY.toLocaleString("en").padStart(8)}   ratio`);
    for (const [name, path] of Object.entries(PAGES)) {
      const [a, b] = await compare(path, few, many);
      console.log(
        `${name.padEnd(24)}${a.toFixed(1).padStart(8)}${b.toFixed(1).padStart(8)}${(b / a).toFixed(2).padStart(8)}`,
      );
    }
  } finally {
    await stop();
    await postgres.stop();
  }
  process.exit(0);
});

async function fill(database: string) {
  const ids = await withPrisma(database, async (prisma) => {
    const people = await prisma.user.findMany({ select: { id: true, email: true } });
    return new Map(people.map(({ id, email }) => [email.split("@")[0], id]));
  });
  await query(database, logThousands(ids.get("sam")!, FEW), logThousands(ids.get("jonas")!, MANY), "ANALYZE");
}

async function compare(path: string, few: PlainBrowser, many: PlainBrowser) {
  const times: [number[], number[]] = [[], []];
  for (let round = -3; round < ROUNDS; round++) {
    for (const [which, browser] of [few, many].entries()) {
      const start = performance.now();
      const { status } = await browser.send(path);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      if (round >= 0) times[which]!.push(performance.now() - start);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!) as [number, number];
}

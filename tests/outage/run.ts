import { setTimeout as sleep } from "node:timers/promises";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { PlainBrowser } from "../e2e/plain-browser.ts";
import { keepAsking, type Load } from "./load.ts";
import { installService } from "./service.ts";

/**
 * Stops the database under load, and freezes it, and measures what people get meanwhile. `npm run test:outage`; not in CI,
 * because a machine that is busy with other tests would be measured as well.
 */
const OUT = 10_000;
const LIMITS = { answer: 3500, ready: 1200, recovery: 5000 };

await buildWhenChanged();
const service = await installService();
process.env.APP_ORIGIN = service.origin;
const problems: string[] = [];
try {
  const load = keepAsking(await new PlainBrowser().signIn("sam@throughline.example"), service.origin);
  // Not the first time that each page is asked for, which loads it.
  await sleep(15_000);
  load.take();
  await sleep(5000);
  report("all is well", load, { mayFail: false });

  await outage("stopped", load, service.stopDatabase, service.startDatabase);
  await sleep(5000);
  report("after it", load, { mayFail: false });
  await outage("frozen", load, service.freezeDatabase, service.thawDatabase);
  await sleep(5000);
  report("after it", load, { mayFail: false });

  await load.end();
  const kept = await service.titles();
  const lost = load.acknowledged.filter((title) => kept.get(title) !== 1);
  console.log(`${load.acknowledged.length} writes acknowledged, ${lost.length} lost or twice`);
  if (lost.length > 0) problems.push("acknowledged writes were lost");
} finally {
  await service.close();
}
for (const problem of problems) console.log(`NOT KEPT: ${problem}`);
console.log(`${problems.length === 0 ? 1 : 0} passed, ${problems.length} failed`);
process.exit(problems.length === 0 ? 0 : 1);

async function outage(what: string, load: Load, begin: () => unknown, end: () => unknown) {
  load.take();
  await begin();
  const began = performance.now();
  await sleep(OUT);
  await end();
  const back = performance.now();
  const first = await load.nextGood(back);
  report(`${what} for ${Math.round((back - began) / 1000)} s`, load, { mayFail: true });
  console.log(`  first good answer ${Math.round(first)} ms after it was back`);
  if (first > LIMITS.recovery) problems.push(`${what}: good again after ${Math.round(first)} ms`);
}

function report(phase: string, load: Load, { mayFail }: { mayFail: boolean }) {
  const { pages, ready, live } = load.take();
  console.log(`${phase}: ${inWords(pages)}; ready ${inWords(ready)}; live ${inWords(live)}`);
  const statuses = new Set(pages.map(({ status }) => status));
  const wrong = [...statuses].filter((status) => (status >= 500 ? status !== 503 || !mayFail : status === 0));
  if (wrong.length > 0) problems.push(`${phase}: answered ${wrong.join(", ")}`);
  if (longest(pages) > LIMITS.answer) problems.push(`${phase}: an answer took ${longest(pages)} ms`);
  if (longest(ready) > LIMITS.ready) problems.push(`${phase}: readiness took ${longest(ready)} ms`);
  if (pages.some(({ status, retryAfter }) => status === 503 && !retryAfter))
    problems.push(`${phase}: 503 without Retry-After`);
}

type Answers = ReturnType<Load["take"]>["pages"];

function inWords(answers: Answers) {
  const counts = Map.groupBy(answers, ({ status }) => status);
  const each = [...counts].sort(([a], [b]) => a - b).map(([status, { length }]) => `${length} × ${status}`);
  return `${each.join(", ")}, longest ${longest(answers)} ms`;
}

function longest(answers: Answers) {
  return Math.round(Math.max(0, ...answers.map(({ ms }) => ms)));
}

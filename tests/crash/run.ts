import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { buildWhenChanged } from "../../lib/launch/build.ts";
import { changed, PlainBrowser } from "../e2e/plain-browser.ts";
import { installService } from "./service.ts";

/**
 * Kills everything, again and again, while four windows of one member log milestones. A form that was not answered
 * is sent again as it was, as a person would after a failed page. `npm run test:crash -- 100` for more than ten cycles.
 */
const cycles = Number(process.argv[2] ?? 10);
const windows = 4;
await buildWhenChanged();
const service = await installService();
process.env.APP_ORIGIN = service.origin;

type Sent = { title: string; form: FormData };
const acknowledged: string[] = [];
const unanswered: Sent[] = [];
let again = 0;

await service.start();
const member = new PlainBrowser();
await member.submit("/sign-up", "email", {
  name: "Crash",
  email: "crash@throughline.example",
  password: "a line through five stations",
});
for (let cycle = 1; cycle <= cycles; cycle++) {
  let alive = true;
  const writing = Array.from({ length: windows }, (_, window) =>
    keepLogging(`${cycle}.${window}`, () => alive),
  );
  await somethingSaved(acknowledged.length);
  await sleep(Math.random() * 1000);
  await service.kill();
  alive = false;
  await Promise.all(writing);
  await service.start();
  again += unanswered.length;
  for (const sent of unanswered.splice(0)) await save(sent);
  console.log(`cycle ${cycle} of ${cycles}: ${acknowledged.length} acknowledged, ${again} sent again`);
}
const kept = await titles();
await service.stop();

const lost = acknowledged.filter((title) => !kept.has(title));
const twice = [...kept].filter(([, count]) => count > 1);
console.log(`${lost.length} lost, ${twice.length} twice, ${kept.size} kept`);
const passed = lost.length === 0 && twice.length === 0 && kept.size === acknowledged.length && kept.size > 0;
process.exit(passed ? 0 : 1);

/** A kill before anything was saved would prove nothing. */
async function somethingSaved(before: number) {
  for (let attempt = 0; acknowledged.length === before; attempt++) {
    if (attempt > 600) throw new Error("Nothing was saved for a minute.");
    await sleep(100);
  }
}

async function keepLogging(name: string, isAlive: () => boolean) {
  for (let number = 1; isAlive(); number++) {
    const title = `Milestone ${name}.${number}`;
    const blank = await member.form("/milestones/new", "title").catch(() => null);
    if (!blank) return;
    const sent = { title, form: changed(blank, { title }) };
    await save(sent).catch(() => unanswered.push(sent));
  }
}

async function save({ title, form }: Sent) {
  const { status } = await member.post("/milestones/new", form);
  if (status !== 303) throw new Error(`${title} was answered ${status}`);
  acknowledged.push(title);
}

/** How often each title is in the database. */
async function titles() {
  const client = new pg.Client(service.databaseUrl()!);
  await client.connect();
  const { rows } = await client.query<{ title: string; count: number }>(
    'SELECT "title", count(*)::int AS "count" FROM "Milestone" GROUP BY "title"',
  );
  await client.end();
  return new Map(rows.map(({ title, count }) => [title, count]));
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate } from "../../lib/launch/migrate.ts";
import type { Logins } from "../../lib/launch/rights.ts";
import { limits as allLimits } from "../../lib/limits/limits.ts";
import { changed, PlainBrowser } from "../e2e/plain-browser.ts";
import { databaseAt, query } from "../support/database.ts";
import type { Balancer } from "./balancer.ts";
import type { Node } from "./node.ts";

export type Service = { nodes: Record<"a" | "b", Node>; balancer: Balancer; logins: Logins };
export type Claim = { says: string; isKept: boolean };

const NEW = "/milestones/new";

/** Forms of one node are taken by the other, and a session that ended on one is ended on both. */
export async function sessions(): Promise<Claim> {
  const maya = await new PlainBrowser().signIn("maya@throughline.example");
  const saved: number[] = [];
  for (let round = 0; round < 50; round++)
    saved.push((await maya.submit(NEW, "title", { title: `Over two nodes ${round}` })).status);

  const cookie = maya.cookies();
  const before = await thousandOver(["/settings"], cookie, 20);
  await maya.post("/sign-out", new URLSearchParams());
  const after = await thousandOver(["/settings"], cookie);

  const taken = saved.filter((status) => status === 303).length;
  const accepted = after.filter((status) => status !== 307).length;
  return {
    says: `${taken} of ${saved.length} forms taken, whichever node made them; ${accepted} of ${after.length} requests accepted after signing out`,
    isKept: taken === saved.length && before.every((status) => status === 200) && accepted === 0,
  };
}

/** What a thousand requests with this cookie are answered, or another number of them: these pages in turn, twenty at once. */
export async function thousandOver(paths: readonly string[], cookie: string, times = 1000) {
  const answers: number[] = [];
  while (answers.length < times) {
    const round = Array.from({ length: Math.min(20, times - answers.length) }, (_, index) =>
      new PlainBrowser().send(paths[(answers.length + index) % paths.length]!, { headers: { cookie } }),
    );
    answers.push(...(await Promise.all(round)).map(({ status }) => status));
  }
  return answers;
}

/** Twenty times the limit at once, over both. */
export async function limits(): Promise<Claim> {
  const { allowed } = allLimits.signInToAccount;
  const stranger = new PlainBrowser();
  const form = await stranger.form("/sign-in", "password");
  const guess = changed(form, { email: "priya@throughline.example", password: "not this one" });
  const tries = Array.from({ length: 20 * allowed }, () => stranger.post("/sign-in", guess));
  const answers = await Promise.all(tries);
  const count = (words: string) => answers.filter(({ text }) => text.includes(words)).length;
  const [tried, refused] = [count("do not belong together"), count("Too many attempts")];
  return {
    says: `of ${answers.length} tries at once over two nodes ${tried} were let through and ${refused} refused; the limit is ${allowed}`,
    isKept: tried === allowed && tried + refused === answers.length,
  };
}

/** Two nodes of a new version start at once, and there is a migration to do. */
export async function startsAtOnce({ logins }: Service): Promise<Claim> {
  await query(logins.ownerUrl, "DROP DATABASE IF EXISTS behind", "CREATE DATABASE behind");
  const behind = databaseAt(logins.ownerUrl, "behind");
  const latest = await migrateAllButLast(behind);
  const starts = await Promise.all(
    [1, 2].map(() => bringUp({ appUrl: databaseAt(logins.appUrl, "behind"), ownerUrl: behind })),
  );
  const told = starts
    .flatMap(({ said }) => said.split("\n"))
    .filter((line) => line.startsWith("Migrated the database"));

  const client = new pg.Client(behind);
  await client.connect();
  const { rows } = await client.query('SELECT 1 FROM "_prisma_migrations" WHERE "migration_name" = $1', [
    latest,
  ]);
  await client.end();
  return {
    says: `two starts at once migrated ${told.length} time(s) and ended with ${starts.map(({ code }) => code).join(" and ")}`,
    isKept: starts.every(({ code }) => code === 0) && told.length === 1 && rows.length === 1,
  };
}

async function migrateAllButLast(databaseUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), "throughline-migrations-"));
  const names = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const all = names.map(({ name }) => name).sort();
  for (const name of all.slice(0, -1))
    cpSync(join("prisma/migrations", name), join(folder, name), { recursive: true });
  await migrate(databaseUrl, folder);
  rmSync(folder, { recursive: true });
  return all.at(-1)!;
}

/** What a container does before it serves. */
async function bringUp({ appUrl, ownerUrl }: Logins) {
  const env = {
    ...process.env,
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
    AUTH_SECRET: "a secret of the tests, long enough to pass",
  };
  const child = spawn(process.execPath, ["lib/launch/up-to-date.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, said };
}

/** One node after the other is stopped and started again, while people read and write. */
export const restarts =
  (rounds: number) =>
  async ({ nodes, balancer, logins }: Service): Promise<Claim> => {
    // Whoever guessed before did so from this very network.
    await query(logins.appUrl, 'DELETE FROM "RateLimit"');
    let isOver = false;
    const failed: string[] = [];
    let count = 0;
    const ask = async (what: string, wanted: number, send: () => Promise<{ status: number }>) => {
      count++;
      const status = await send().then(
        ({ status }) => status,
        (error: Error) => error.message,
      );
      if (status !== wanted) failed.push(`${what}: ${status}`);
    };
    const people = await Promise.all(
      ["tomas", "sara", "jonas"].map((who) => new PlainBrowser().signIn(`${who}@throughline.example`)),
    );
    const load = people.map(async (person, index) => {
      for (let turn = 0; !isOver; turn++) {
        await ask("reading", 200, () => person.send(turn % 2 ? "/dashboard" : "/milestones"));
        const title = `Through restarts ${index}.${turn}`;
        await ask("writing", 303, async () =>
          person.post(NEW, changed(await person.form(NEW, "title"), { title })),
        );
      }
    });

    const codes: (number | null)[] = [];
    for (let round = 0; round < rounds; round++) {
      const [name, node] = round % 2 ? (["b", nodes.b] as const) : (["a", nodes.a] as const);
      codes.push(await node.stop());
      node.start();
      await balancer.takes(name);
      if ((round + 1) % 10 === 0)
        console.log(`  ${round + 1} restarts, ${count} requests, ${failed.length} failed`);
    }
    isOver = true;
    await Promise.all(load);
    for (const words of failed.slice(0, 10)) console.log(`  failed: ${words}`);
    return {
      says: `${rounds} restarts of two nodes under load: ${failed.length} of ${count} requests failed, ${codes.filter((code) => code !== 0).length} nodes did not end well`,
      isKept: failed.length === 0 && count > rounds && codes.every((code) => code === 0),
    };
  };

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { record } from "@/lib/audit/mutations";
import { prisma } from "@/lib/db";
import { post } from "@/lib/mail/mutations";
import { QUEUE } from "@/lib/mail/queue";
import { MailServer } from "@/tests/support/mail-server";

vi.hoisted(() => void (process.env.SMTP_URL = "smtp://127.0.0.1:1"));

let server: MailServer;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  server = await new MailServer().open();
  server.delay = 40;
  const queue = new PgBoss({ connectionString: process.env.MIGRATION_DATABASE_URL!, supervise: false });
  await queue.start();
  // What a dead process held is tried again after a second here, and after fifteen elsewhere.
  await queue.updateQueue(QUEUE, { retryDelay: 1, retryBackoff: true, retryDelayMax: 1 });
  await queue.stop();
});
afterAll(async () => {
  for (const worker of running) worker.kill("SIGKILL");
  await server.close();
});

/** Waits for the worker to say something, and fails if it dies before. */
async function hear(worker: ChildProcess, words: string) {
  let said = "";
  const listen = (text: string) => (said += text);
  worker.stdout!.on("data", listen);
  await expect.poll(() => worker.exitCode !== null || said.includes(words), { timeout: 20_000 }).toBe(true);
  worker.stdout!.off("data", listen).resume();
  expect(said).toContain(words);
}

/** `npm run worker`, at work. */
async function startWorker() {
  const worker = spawn(process.execPath, ["worker.ts"], {
    env: { ...process.env, SMTP_URL: server.url, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(worker);
  worker.once("exit", () => running.delete(worker));
  worker.stdout.setEncoding("utf8");
  await hear(worker, "at work");
  return worker;
}

test(
  "killed twenty times while mails are posted, the worker loses none and makes none up",
  { timeout: 180_000 },
  async () => {
    const told = new Set<string>();
    let posting = true;
    const people = [1, 2, 3].map(async (person) => {
      for (let number = 1; posting; number++) {
        const isTold = number % 5 !== 0;
        await prisma
          .$transaction(async (tx) => {
            const { id } = await post(tx, {
              to: `person-${person}@example.com`,
              subject: `No. ${number}`,
              text: "It happened.",
            });
            await record(tx, { actorId: null, verb: "happened", subject: "Mail", subjectId: id });
            if (!isTold) throw new Error("it did not happen");
            return id;
          })
          .then(
            (id) => told.add(id),
            () => {},
          );
        await sleep(Math.random() * 120);
      }
    });

    const shifts = [1, 2].map(async () => {
      for (let kill = 1; kill <= 10; kill++) {
        const worker = await startWorker();
        await hear(worker, "mail delivered");
        await sleep(Math.random() * 200);
        worker.kill("SIGKILL");
        await once(worker, "exit");
      }
    });
    await Promise.all(shifts);
    posting = false;
    await Promise.all(people);

    const last = await startWorker();
    await expect.poll(() => prisma.mail.count(), { timeout: 90_000, interval: 500 }).toBe(0);

    const events = await prisma.auditEntry.findMany({ where: { verb: "happened" } });
    const arrived = server.arrived.map(({ id }) => id.replace("@localhost", ""));
    expect(new Set(arrived)).toEqual(new Set(events.map(({ subjectId }) => subjectId)));
    expect(new Set(arrived)).toEqual(told);
    expect(told.size).toBeGreaterThan(100);
    console.log(
      `${told.size} events, ${arrived.length} mails arrived, ${arrived.length - told.size} of them a second time`,
    );

    last.kill("SIGTERM");
    expect(await once(last, "exit")).toEqual([0, null]);
  },
);

test("told to stop, it finishes the mail it is sending and begins no other", async () => {
  server.arrived = [];
  server.delay = 1500;
  const worker = await startWorker();
  const { id } = await prisma.$transaction((tx) =>
    post(tx, { to: "last@example.com", subject: "Last", text: "Bye" }),
  );
  await expect.poll(() => server.isReceiving, { timeout: 10_000 }).toBe(true);
  worker.kill("SIGTERM");
  const next = await prisma.$transaction((tx) =>
    post(tx, { to: "next@example.com", subject: "Next", text: "Hello" }),
  );
  expect(await once(worker, "exit")).toEqual([0, null]);
  expect(server.arrived.map((mail) => mail.id)).toEqual([`${id}@localhost`]);
  expect(await prisma.mail.findMany({ select: { id: true } })).toEqual([{ id: next.id }]);
});

import { PgBoss } from "pg-boss";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { prisma } from "@/lib/db";
import { mailReport, sendAgain } from "@/lib/launch/mail";
import { startDelivery } from "@/lib/mail/delivery";
import { post } from "@/lib/mail/mutations";
import { QUEUE } from "@/lib/mail/queue";
import { MailServer } from "@/tests/support/mail-server";

// Where mail is set up it is queued; which server takes it, delivery is told.
vi.hoisted(() => void (process.env.SMTP_URL = "smtp://127.0.0.1:1"));

/** Seconds where people wait for minutes. */
const impatient = { retryDelay: 1, retryBackoff: true, retryDelayMax: 2 };

const owner = process.env.MIGRATION_DATABASE_URL!;
const app = process.env.DATABASE_URL!;
let server: MailServer;
let delivery: ReturnType<typeof startDelivery> | undefined;
let queue: PgBoss;

beforeAll(async () => {
  queue = await new PgBoss({ connectionString: owner, schedule: false, supervise: false }).start();
  await queue.updateQueue(QUEUE, impatient);
});
beforeEach(async () => {
  server = await new MailServer().open();
});
afterEach(async () => {
  await delivery?.stop(1000);
  delivery = undefined;
  await server.close();
  await prisma.mail.deleteMany();
});
afterAll(() => queue.stop());

const deliver = () =>
  (delivery = startDelivery({
    smtpUrl: server.url,
    from: "Throughline <line@example.org>",
    origin: "https://throughline.example",
  }));
const write = (subject: string, to = "tomas@example.com") =>
  prisma.$transaction((tx) => post(tx, { to, subject, text: "Will you?\n\nhttps://throughline.example/x" }));
const left = () => prisma.mail.count();
const soon = { timeout: 20_000, interval: 100 };

test("what was posted arrives once, as text and as HTML, with a name that stays, and is a row no more", async () => {
  const { id } = await write("First");
  await write("Second");
  deliver();
  await expect.poll(left, soon).toBe(0);
  expect(server.arrived.map(({ to }) => to)).toEqual(["tomas@example.com", "tomas@example.com"]);
  const { source } = server.arrived.find((mail) => mail.id === `${id}@throughline.example`)!;
  expect(source).toContain("Subject: First");
  expect(source).toContain("From: Throughline <line@example.org>");
  expect(source).toContain("Auto-Submitted: auto-generated");
  expect(source).toMatch(
    /Content-Type: text\/plain[^]*Will you\?[^]*Content-Type: text\/html[^]*Open in Throughline/,
  );
});

test("a mail that can be ended says so to the mail program (RFC 8058), and no other does", async () => {
  await prisma.$transaction((tx) =>
    post(tx, { to: "tomas@example.com", subject: "Told", text: "Told", unsubscribe: "words.seal" }),
  );
  await write("Plain");
  deliver();
  await expect.poll(left, soon).toBe(0);
  const source = (subject: string) => server.arrived.find((mail) => mail.subject === subject)!.source;
  expect(source("Told").replaceAll(/\r\n\s+/g, " ")).toContain(
    "List-Unsubscribe: <https://throughline.example/unsubscribe?token=words.seal>",
  );
  expect(source("Told")).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(source("Plain")).not.toContain("List-Unsubscribe");
});

test("a mail whose event was rolled back never was", async () => {
  await expect(
    prisma.$transaction(async (tx) => {
      await post(tx, { to: "tomas@example.com", subject: "Never", text: "No" });
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  await write("Only this");
  deliver();
  await expect.poll(left, soon).toBe(0);
  expect(server.arrived).toHaveLength(1);
});

test("two processes send each mail once", async () => {
  for (let i = 0; i < 20; i++) await write(`No. ${i}`);
  deliver();
  const other = startDelivery({
    smtpUrl: server.url,
    from: "line@example.org",
    origin: "https://throughline.example",
  });
  await expect.poll(left, soon).toBe(0);
  await other.stop(1000);
  expect(server.arrived).toHaveLength(20);
});

test("a mail that is not taken is tried again, under the same name", async () => {
  server.isBusy = true;
  const { id } = await write("Patience");
  deliver();
  await expect.poll(async () => (await jobOf(id))?.retryCount, soon).toBeGreaterThan(0);
  server.isBusy = false;
  await expect.poll(left, soon).toBe(0);
  expect(server.arrived.map((mail) => mail.id)).toEqual([`${id}@throughline.example`]);
});

test("with the mail server down nothing is lost, and all goes out when it is back", async () => {
  await server.close();
  const mails = [await write("Later"), await write("Later still")];
  deliver();
  for (const { id } of mails)
    await expect.poll(async () => (await jobOf(id))?.retryCount, soon).toBeGreaterThan(0);
  expect(await left()).toBe(2);
  await server.open();
  await expect.poll(left, soon).toBe(0);
  expect(server.arrived).toHaveLength(2);
});

test("a server that hangs up in the middle of a mail gets it again", async () => {
  server.cuts = 1;
  await write("Half");
  deliver();
  await expect.poll(left, soon).toBe(0);
  expect(server.arrived).toHaveLength(1);
});

test("a slow server holds up nobody who stops: what it had not taken yet is sent by the next process", async () => {
  server.delay = 6000;
  const { id } = await write("Slowly");
  const first = deliver();
  await expect.poll(() => server.isReceiving, soon).toBe(true);
  await first.stop(1000);
  expect(server.isReceiving).toBe(true);
  server.delay = 0;
  deliver();
  await expect.poll(left, soon).toBe(0);
  // It may have taken the first one after all: then it knows both by one name.
  expect(new Set(server.arrived.map((mail) => mail.id))).toEqual(new Set([`${id}@throughline.example`]));
});

describe("an address that nobody lives at", () => {
  const gone = "nobody@example.com";

  test("is given up at once, holds up no other mail, and can be sent to again", async () => {
    server.unknown.add(gone);
    const { id } = await write("To nobody", gone);
    await write("To somebody");
    deliver();
    await expect.poll(async () => (await mailReport(app)).length, soon).toBe(3);
    const [waiting, givenUp, line] = await mailReport(app);
    expect(waiting).toBe("0 to be sent.");
    expect(givenUp).toBe("1 given up (npm run mail -- again sends them once more).");
    expect(line).toMatch(new RegExp(`^  ${id}  2\\d{3}-.* UTC  RCPT TO 550  to ${gone}$`));
    expect(server.arrived.map(({ to }) => to)).toEqual(["tomas@example.com"]);
    expect(server.asked.filter((to) => to === gone)).toHaveLength(1);

    server.unknown.clear();
    expect(await sendAgain(app)).toBe(1);
    await expect.poll(left, soon).toBe(0);
    expect(server.arrived.map(({ to }) => to)).toEqual(["tomas@example.com", gone]);
    expect(await mailReport(app)).toEqual(["0 to be sent.", "0 given up."]);
  });

  test("and is written down nowhere but on the mail itself", async () => {
    server.unknown.add(gone);
    await write("To nobody", gone);
    deliver();
    await expect.poll(async () => (await mailReport(app)).length, soon).toBe(3);
    const rows = await prisma.$queryRaw<{ job: string }[]>`SELECT job::text FROM pgboss.job`;
    expect(rows.length).toBeGreaterThan(0);
    for (const { job } of rows) expect(job).not.toContain("@example");
    server.unknown.clear();
    await sendAgain(app);
    await expect.poll(left, soon).toBe(0);
  });
});

test("one that nobody ever takes is given up after its attempts", async () => {
  server.isBusy = true;
  await queue.updateQueue(QUEUE, { ...impatient, retryLimit: 2 });
  const { id } = await write("Never");
  deliver();
  await expect.poll(async () => (await mailReport(app)).at(2), soon).toMatch(`${id}`);
  expect(await left()).toBe(1);
  await sendAgain(app);
  server.isBusy = false;
  await expect.poll(left, soon).toBe(0);
});

const jobOf = async (mail: string) => (await queue.findJobs(QUEUE, { data: { id: mail } }))[0];

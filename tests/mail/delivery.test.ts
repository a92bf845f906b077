import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { prisma } from "@/lib/db";
import { deliver } from "@/lib/mail/delivery";
import { post } from "@/lib/mail/mutations";

let server: SMTPServer;
let arrived: string[];
let refuses = false;

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await prisma.mail.deleteMany();
  [arrived, refuses] = [[], false];
  server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    async onData(stream, _session, done) {
      const mail = await text(stream);
      if (refuses) return done(new Error("Not now"));
      arrived.push(mail);
      done();
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
});
afterEach(() => new Promise<void>((done) => server.close(done)));

const now = () => ({
  databaseUrl: process.env.DATABASE_URL!,
  smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  from: "Throughline <line@example.org>",
});
const write = (subject: string) => post(prisma, { to: "tomas@example.com", subject, text: "Will you?" });
const due = () => prisma.mail.updateMany({ data: { dueAt: new Date(0) } });

test("what waits is sent once, oldest first, with a name that stays", async () => {
  const { id } = await write("First");
  await write("Second");
  await deliver(now());
  await deliver(now());
  expect(arrived).toHaveLength(2);
  expect(arrived[0]).toContain("Subject: First");
  expect(arrived[0]).toContain(`Message-ID: <${id}@throughline>`);
  expect(await prisma.mail.count({ where: { sentAt: null } })).toBe(0);
});

test("four at once send each mail once", async () => {
  for (let i = 0; i < 12; i++) await write(`No. ${i}`);
  await Promise.all([deliver(now()), deliver(now()), deliver(now()), deliver(now())]);
  expect(arrived).toHaveLength(12);
});

test("a mail that is refused waits, longer each time, and goes out when it is taken", async () => {
  refuses = true;
  const { id } = await write("Patience");
  await deliver(now());
  const first = await prisma.mail.findUniqueOrThrow({ where: { id } });
  expect(first).toMatchObject({ attempts: 1, sentAt: null });
  await deliver(now());
  expect(await prisma.mail.findUniqueOrThrow({ where: { id } })).toEqual(first);

  await due();
  await deliver(now());
  const second = await prisma.mail.findUniqueOrThrow({ where: { id } });
  expect(second.dueAt.getTime() - Date.now()).toBeGreaterThan(20_000);

  refuses = false;
  await due();
  await deliver(now());
  expect(arrived).toHaveLength(1);
});

test("with the mail server down nothing is lost", async () => {
  await write("Later");
  await deliver({ ...now(), smtpUrl: "smtp://127.0.0.1:1" });
  expect(await prisma.mail.count({ where: { sentAt: null } })).toBe(1);
});

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { prisma as direct } from "@/lib/db";
import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { during } from "@/lib/http/heard";
import { isOut } from "@/lib/outage";
import { PatientPg } from "@/lib/patience";
import { query } from "@/tests/support/database";
import { layWire, type Wire } from "@/tests/support/wire";

beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  return query(
    process.env.MIGRATION_DATABASE_URL!,
    `CREATE TABLE IF NOT EXISTS "Kept" ("word" text)`,
    `GRANT SELECT, INSERT ON "Kept" TO PUBLIC`,
  );
});
afterAll(() => vi.restoreAllMocks());

/** Each test has a wire of its own, so that they wait for their time-outs side by side. */
async function onWire(act: (prisma: PrismaClient, wire: Wire) => Promise<unknown>) {
  const wire = await layWire(env.DATABASE_URL);
  const prisma = new PrismaClient({
    adapter: new PatientPg(wire.url),
    transactionOptions: { maxWait: 4000, timeout: 5000 },
  });
  await answers(prisma);
  try {
    await act(prisma, wire);
  } finally {
    wire.mend();
    await prisma.$disconnect();
    await wire.close();
  }
}

/** Sooner or later: how soon a busy machine connects is not the question here. */
const answers = (prisma: PrismaClient) =>
  vi.waitFor(async () => expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]), AT_LAST);

/**
 * How it failed, and whether the door would call that an outage. Once it has begun to wait it has little time: by this
 * process's own clock, beside which a machine that pauses or is busy makes no difference.
 */
async function failing(act: (beginsToWait: () => void) => Promise<unknown>) {
  const begun = Promise.withResolvers<void>();
  const late = begun.promise.then(() => sleep(MOST, "It came too late."));
  const failed = act(begun.resolve).then(
    () => "It did not fail.",
    (error: Error) => error.message,
  );
  const message = await Promise.race([failed, late]);
  expect(message).not.toMatch(/^It /);
  return { message, isOut: isOut() };
}

/** Milliseconds. */
const MOST = 3400;
const AT_LAST = 20_000;

const note = (prisma: Pick<PrismaClient, "$executeRaw">, word: string) =>
  prisma.$executeRaw`INSERT INTO "Kept" VALUES (${word})`;

const count = async (word: string) =>
  (await direct.$queryRaw<unknown[]>`SELECT 1 FROM "Kept" WHERE "word" = ${word}`).length;

describe.concurrent("while the database is out", () => {
  test("a statement that takes too long is ended by the database", () =>
    onWire(async (prisma) => {
      await failing(() => prisma.$queryRaw`SELECT pg_sleep(60)::text`);
      const asleep = () => direct.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`;
      await vi.waitFor(async () => expect(await asleep()).toEqual([]), AT_LAST);
    }));

  test("it falls silent: every question fails in time, and the next is answered once it speaks again", () =>
    onWire(async (prisma, wire) => {
      wire.freeze();
      const ask = (beginsToWait: () => void) => {
        beginsToWait();
        return prisma.$queryRaw`SELECT 1`;
      };
      const asked = await Promise.all(Array.from({ length: 30 }, () => failing(ask)));
      for (const { isOut } of asked) expect(isOut).toBe(true);
      wire.mend();
      await answers(prisma);
    }));

  test("it is gone: every question fails at once, and the next is answered once it is back", () =>
    onWire(async (prisma, wire) => {
      wire.cut();
      const { message, isOut } = await failing(() => prisma.$queryRaw`SELECT 1`);
      expect(message).not.toMatch(/time/);
      expect(isOut).toBe(true);
      wire.mend();
      await answers(prisma);
    }));

  test.for(["a statement", "the commit"])(
    "it falls silent at %s of a transaction, which ends in time and swallows nobody's later writes",
    (moment) =>
      onWire(async (prisma, wire) => {
        await failing((beginsToWait) =>
          prisma.$transaction(async (tx) => {
            await note(tx, `before ${moment}`);
            wire.freeze();
            beginsToWait();
            if (moment === "a statement") await note(tx, "never heard");
          }),
        );
        wire.mend();
        await answers(prisma);
        for (let again = 0; again < 20; again++) await note(prisma, `after ${moment}`);
        expect(await count(`after ${moment}`)).toBe(20);
        if (moment === "a statement") expect(await count(`before ${moment}`)).toBe(0);
      }),
  );

  test("a request that has met silence is not made to wait again, nor is its transaction left open", () =>
    onWire(async (prisma, wire) => {
      const askTwice = (beginsToWait: () => void) =>
        prisma.$transaction(async (tx) => {
          await note(tx, "begun before");
          wire.freeze();
          beginsToWait();
          for (let again = 0; again < 2; again++) await prisma.$queryRaw`SELECT 1`.catch(() => {});
        });
      await during({ heard: true, told: { request: "", route: "" } }, () => failing(askTwice));
      wire.mend();
      await answers(prisma);
      await note(prisma, "after all");
      expect([await count("after all"), await count("begun before")]).toEqual([1, 0]);
    }));
});

test("an answer we do not like is no outage, and the connection goes on", async () => {
  await sleep(1100);
  await expect(direct.$queryRaw`SELECT 1/0`).rejects.toThrow("division by zero");
  await expect(direct.$transaction((tx) => tx.$queryRaw`SELECT * FROM nothing`)).rejects.toThrow();
  expect(isOut()).toBe(false);
});

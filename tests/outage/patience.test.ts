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
  await prisma.$queryRaw`SELECT 1`;
  try {
    await act(prisma, wire);
  } finally {
    wire.mend();
    await prisma.$disconnect();
    await wire.close();
  }
}

/** How long until it failed, in seconds; and whether the door would call that an outage. */
async function failing(act: () => Promise<unknown>) {
  const began = performance.now();
  await expect(act()).rejects.toThrow();
  return { seconds: (performance.now() - began) / 1000, isOut: isOut() };
}

const note = (prisma: Pick<PrismaClient, "$executeRaw">, word: string) =>
  prisma.$executeRaw`INSERT INTO "Kept" VALUES (${word})`;

const count = async (word: string) =>
  (await direct.$queryRaw<unknown[]>`SELECT 1 FROM "Kept" WHERE "word" = ${word}`).length;

describe.concurrent("while the database is out", () => {
  test("a statement that takes too long is ended by the database", () =>
    onWire(async (prisma) => {
      const { seconds } = await failing(() => prisma.$queryRaw`SELECT pg_sleep(10)::text`);
      expect(seconds).toBeGreaterThan(2.3);
      expect(seconds).toBeLessThan(2.95);
    }));

  test("it falls silent: every question fails in time, and the next is answered once it speaks again", () =>
    onWire(async (prisma, wire) => {
      wire.freeze();
      const asked = await Promise.all(
        Array.from({ length: 30 }, () => failing(() => prisma.$queryRaw`SELECT 1`)),
      );
      for (const { seconds, isOut } of asked) {
        expect(seconds).toBeLessThan(3.4);
        expect(isOut).toBe(true);
      }
      wire.mend();
      expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    }));

  test("it is gone: every question fails at once, and the next is answered once it is back", () =>
    onWire(async (prisma, wire) => {
      wire.cut();
      const { seconds, isOut } = await failing(() => prisma.$queryRaw`SELECT 1`);
      expect(seconds).toBeLessThan(1.5);
      expect(isOut).toBe(true);
      wire.mend();
      expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    }));

  test.for(["a statement", "the commit"])(
    "it falls silent at %s of a transaction, which ends in time and swallows nobody's later writes",
    (moment) =>
      onWire(async (prisma, wire) => {
        const { seconds } = await failing(() =>
          prisma.$transaction(async (tx) => {
            await note(tx, `before ${moment}`);
            wire.freeze();
            if (moment === "a statement") await note(tx, "never heard");
          }),
        );
        expect(seconds).toBeLessThan(3.4);
        wire.mend();
        for (let again = 0; again < 20; again++) await note(prisma, `after ${moment}`);
        expect(await count(`after ${moment}`)).toBe(20);
        if (moment === "a statement") expect(await count(`before ${moment}`)).toBe(0);
      }),
  );

  test("a request that has met silence is not made to wait again, nor is its transaction left open", () =>
    onWire(async (prisma, wire) => {
      const began = performance.now();
      await during({ heard: true, told: { request: "", route: "" } }, async () => {
        const asked = prisma.$transaction(async (tx) => {
          await note(tx, "begun before");
          wire.freeze();
          await failing(() => prisma.$queryRaw`SELECT 1`);
          await failing(() => prisma.$queryRaw`SELECT 2`);
        });
        await expect(asked).rejects.toThrow();
      });
      expect((performance.now() - began) / 1000).toBeLessThan(3.4);
      wire.mend();
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

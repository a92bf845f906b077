import { beforeAll, describe, expect, test } from "vitest";
import { prisma as direct } from "@/lib/db";
import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { PatientPg } from "@/lib/patience";
import { query } from "@/tests/support/database";
import { layWire, type Wire } from "@/tests/support/wire";

beforeAll(() =>
  query(
    process.env.MIGRATION_DATABASE_URL!,
    `CREATE TABLE IF NOT EXISTS "Kept" ("word" text)`,
    `GRANT SELECT, INSERT ON "Kept" TO PUBLIC`,
  ),
);

/** Each test has a wire of its own, so that they wait for their time-outs side by side. */
async function onWire(act: (prisma: PrismaClient, wire: Wire) => Promise<unknown>) {
  const wire = await layWire(env.DATABASE_URL);
  const prisma = new PrismaClient({ adapter: new PatientPg(wire.url) });
  await prisma.$queryRaw`SELECT 1`;
  try {
    await act(prisma, wire);
  } finally {
    wire.mend();
    await prisma.$disconnect();
    await wire.close();
  }
}

const note = (prisma: Pick<PrismaClient, "$executeRaw">, word: string) =>
  prisma.$executeRaw`INSERT INTO "Kept" VALUES (${word})`;

const count = async (word: string) =>
  (await direct.$queryRaw<unknown[]>`SELECT 1 FROM "Kept" WHERE "word" = ${word}`).length;

describe.concurrent("a database that falls silent", () => {
  test.for(["a statement", "the commit"])("at %s of a transaction swallows nobody’s later writes", (moment) =>
    onWire(async (prisma, wire) => {
      const changed = prisma.$transaction(async (tx) => {
        await note(tx, `before ${moment}`);
        wire.freeze();
        if (moment === "a statement") await note(tx, "never heard");
      });
      await expect(changed).rejects.toThrow();
      wire.mend();
      for (let again = 0; again < 20; again++) await note(prisma, `after ${moment}`);
      expect(await count(`after ${moment}`)).toBe(20);
      if (moment === "a statement") expect(await count(`before ${moment}`)).toBe(0);
    }),
  );

  test("is asked again once it speaks", () =>
    onWire(async (prisma, wire) => {
      wire.freeze();
      await expect(prisma.$queryRaw`SELECT 1`).rejects.toThrow();
      wire.mend();
      expect(await prisma.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    }));

  test("is no database that refuses: after an answer we do not like the connection goes on", () =>
    onWire(async (prisma) => {
      const who = () => prisma.$queryRaw`SELECT pg_backend_pid() AS id`;
      const before = await who();
      await expect(prisma.$transaction((tx) => tx.$queryRaw`SELECT * FROM nothing`)).rejects.toThrow();
      expect(await who()).toEqual(before);
    }));
});

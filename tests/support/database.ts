import { setTimeout as sleep } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../../lib/generated/prisma/client.ts";

export function databaseAt(url: string, name: string) {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function query(url: string, ...statements: string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Whoever is still in it is put out; but not Postgres' own cleaner, which is soon done. */
export async function dropDatabase(server: string, name: string, attempts = 50): Promise<void> {
  try {
    await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } catch (error) {
    if (attempts === 0 || !/terminate process/.test(String(error))) throw error;
    await sleep(200);
    await dropDatabase(server, name, attempts - 1);
  }
}

export async function withPrisma<T>(url: string, act: (prisma: PrismaClient) => Promise<T>) {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  try {
    return await act(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

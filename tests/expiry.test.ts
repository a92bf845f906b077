import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { eraseExpired } from "@/lib/expiry";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const DAY = 86_400_000;
const days = (count: number) => new Date(Date.now() + count * DAY);

test("what has run out is gone, with the hash of its password; the rest stays", async () => {
  for (const [name, expiresAt] of [
    ["old", days(-0.001)],
    ["new", days(1)],
  ] as const) {
    await prisma.signUp.create({
      data: {
        ...{ name, email: `${name}@example.com`, passwordHash: name, timeZone: "UTC", expiresAt },
        ...{ tokenHash: name, browserHash: name, codeHash: name },
      },
    });
    await prisma.accountLink.create({
      data: { purpose: "RESET", userId: people.maya.id, email: name, tokenHash: name, expiresAt },
    });
    await prisma.rateLimit.create({ data: { key: name, count: 1, expiresAt } });
  }
  for (const [idHash, createdAt, lastSeenAt] of [
    ["idle", days(-8), days(-8)],
    ["too old", days(-31), days(0)],
    ["live", days(-29), days(-6)],
  ] as const)
    await prisma.session.create({ data: { idHash, userId: people.maya.id, createdAt, lastSeenAt } });

  expect(await eraseExpired(new Date())).toBe(5);
  expect(await prisma.signUp.findMany({ select: { name: true } })).toEqual([{ name: "new" }]);
  expect(await prisma.accountLink.findMany({ select: { tokenHash: true } })).toEqual([{ tokenHash: "new" }]);
  expect(await prisma.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: "new" }]);
  expect(await prisma.session.findMany({ select: { idHash: true } })).toEqual([{ idHash: "live" }]);
});

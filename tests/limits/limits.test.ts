import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { giveBack, spend } from "@/lib/limits/mutations";
import { hammer } from "@/tests/support/hammer";

test("of forty attempts at once exactly the allowed ones pass", async () => {
  const { done, refused } = await hammer(40, () => spend("exact", 7, 60));
  expect([done.length, refused]).toEqual([7, 33]);
});

test("a new window begins when the old one is over", async () => {
  await hammer(2, () => spend("window", 1, 60));
  await expect(spend("window", 1, 60)).rejects.toThrow("Too many attempts. Try again in a minute.");
  await prisma.rateLimit.update({
    where: { key: "window" },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });
  await spend("window", 1, 60);
  expect(await prisma.rateLimit.findUnique({ where: { key: "window" } })).toMatchObject({ count: 1 });
});

test("an attempt that is given back does not count, and one key never counts for another", async () => {
  await spend("back", 1, 60);
  await giveBack("back");
  await spend("back", 1, 60);
  await spend("other", 1, 60);
});

import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { seed } from "@/prisma/cast/seed";
import { fingerprint } from "@/tests/support/world";

test("refuses a database that holds anyone else", async () => {
  await prisma.user.create({
    data: { name: "Somebody", email: "somebody@example.com", passwordHash: "-", roadmapVersion: 1 },
  });
  const before = await fingerprint();
  await expect(seed(prisma, "2026-11-16")).rejects.toThrow(
    "This database holds people who are not of the cast",
  );
  expect(await fingerprint()).toBe(before);
  await prisma.user.deleteMany();
});

test("loads the cast once, and leaves it alone when it is there with others", async () => {
  const ids = await seed(prisma, "2026-11-16");
  expect(Object.keys(ids)).toContain("maya");
  await prisma.user.create({
    data: { name: "Somebody", email: "somebody@example.com", passwordHash: "-", roadmapVersion: 1 },
  });
  const before = await fingerprint();
  expect(await seed(prisma, "2026-11-17")).toEqual(ids);
  expect(await fingerprint()).toBe(before);
});

test("nobody of the cast says more verified than their mentors did", async () => {
  const milestones = await prisma.milestone.findMany({
    include: { requests: { include: { verdict: true } } },
  });
  for (const { state, verifiedVersion, requests } of milestones) {
    const endorsed = requests
      .filter(({ verdict }) => verdict?.kind === "ENDORSED")
      .map(({ version }) => version);
    expect(verifiedVersion).toBe(endorsed.length ? Math.max(...endorsed) : null);
    expect(state === "IN_REVIEW").toBe(requests.some(({ state }) => state === "WAITING"));
  }
});

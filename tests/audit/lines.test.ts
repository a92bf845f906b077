import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { access } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});

/** An area is rated skill by skill. */
const verbOf = (name: string) => (name === "progress.rateArea" ? "rateSkills" : name.split(".")[1]);

/** What changes something for somebody, each mutation once. */
const changes = new Map(
  Object.entries(access)
    .filter(([, { changes, allowed }]) => changes && allowed.length > 0)
    .reverse()
    .map(([name, row]) => [name.split(" ")[0]!, row]),
);

test.each([...changes])("%s leaves a line in the audit: who did it, named as it is", async (name, row) => {
  await row.given?.(people);
  const before = await prisma.auditEntry.findMany({ select: { id: true } });
  const [who] = row.allowed;
  await row.attempt(people[who!], people);
  const lines = await prisma.auditEntry.findMany({
    where: { id: { notIn: before.map(({ id }) => id) } },
    select: { actorId: true, verb: true },
  });
  await restore();
  expect(lines).toContainEqual({ actorId: people[who!].id, verb: verbOf(name) });
});

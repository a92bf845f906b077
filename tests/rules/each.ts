import { beforeAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { check, type World } from "@/tests/access/check";
import { access } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { conditions } from "@/tests/rules/conditions";
import { loadPeople, PEOPLE } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

/** Which condition is out: see `withSwitches`. */
const now = globalThis as { without?: string | undefined };

let world: World;
beforeAll(async () => {
  const people = await loadPeople();
  await target.find(people);
  world = { people, restore: await keepWorld(), untouched: await fingerprint() };
});
beforeEach(() => void (now.without = undefined));

test("with every condition in place the access table holds", async () => {
  expect(await firstMissing(Object.keys(access))).toBeNull();
});

const cases = conditions().map((one) => [`${one.policy} (${one.file}) without ${one.text}`, one] as const);

test.each(cases)("%s is missed by somebody", async (_, { id, file }) => {
  now.without = id;
  const room = file.split("/")[1]!;
  // The rows of its own room nearly always miss it.
  const [own, others] = [true, false].map((isOwn) =>
    Object.keys(access).filter((name) => name.startsWith(`${room}.`) === isOwn),
  );
  expect(await firstMissing([...own!, ...others!])).not.toBeNull();
});

/** The first row that the access table is wrong about. */
async function firstMissing(rows: string[]) {
  for (const name of rows)
    for (const who of PEOPLE) {
      await prisma.rateLimit.deleteMany();
      try {
        await check(access[name]!, who, world);
      } catch (error) {
        return `${name} as ${who}: ${error}`;
      }
    }
  return null;
}

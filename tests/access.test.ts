import { beforeAll, describe, expect, test } from "vitest";
import { check, type World } from "@/tests/access/check";
import { access, doors, rooms } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, PEOPLE } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  const people = await loadPeople();
  await target.find(people);
  world = { people, restore: await keepWorld(), untouched: await fingerprint() };
});

describe.each(Object.entries(access))("%s", (_, row) => {
  test.each(PEOPLE)("%s", (who) => check(row, who, world));
});

test("every export of every room has a row, or is an open door with a reason", () => {
  const rowed = new Set(Object.keys(access).map((name) => name.split(" ")[0]));
  const missing = rooms().filter((name) => !rowed.has(name) && !(name in doors));
  expect(missing).toEqual([]);
});

test("no row and no door is left over from an export that is gone", () => {
  const exported = new Set(rooms());
  expect(
    [...Object.keys(access).map((name) => name.split(" ")[0]!), ...Object.keys(doors)].filter(
      (name) => !exported.has(name),
    ),
  ).toEqual([]);
});

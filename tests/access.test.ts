import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Refusal } from "@/lib/errors";
import type { Viewer } from "@/lib/auth/viewer";
import type { Row } from "@/tests/access/row";
import { access, doors, rooms } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, PEOPLE, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
let untouched: string;

beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
  untouched = await fingerprint();
});

describe.each(Object.entries(access))("%s", (_, row) => {
  test.each(PEOPLE)("%s", async (who) => {
    await row.given?.(people);
    const before = row.given ? await fingerprint() : untouched;
    const outcome = await attempt(row, people[who]);
    const changed = (await fingerprint()) !== before;
    if (changed || row.given) onTestFinished(async () => void (await restore()));

    expect({ who, outcome: outcome.got }).toEqual({
      who,
      outcome: row.allowed.includes(who) ? "allowed" : "refused",
    });
    expect({ who, changed }).toEqual({
      who,
      changed: row.changes !== undefined && row.allowed.includes(who),
    });
    if (row.changes && row.allowed.includes(who)) await row.changes(people[who], outcome.result, people);
  });
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

async function attempt(row: Row, viewer: Viewer): Promise<{ got: "allowed" | "refused"; result?: unknown }> {
  try {
    const result = await row.attempt(viewer, people);
    return { got: row.sees && !row.sees(result, viewer) ? "refused" : "allowed", result };
  } catch (error) {
    if (error instanceof Refusal) return { got: "refused" };
    throw error;
  }
}

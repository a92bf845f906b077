import { expect } from "vitest";
import { Refusal } from "@/lib/errors";
import type { Viewer } from "@/lib/auth/viewer";
import type { Row } from "@/tests/access/row";
import type { Cast, Who } from "@/tests/support/cast";
import { fingerprint } from "@/tests/support/world";

/** The people, what the world looks like while nobody has done anything, and the way back to that. */
export type World = { people: Cast; untouched: string; restore: () => Promise<unknown> };

/** Tries what a row of the table says of one person, and leaves the world as it was. */
export async function check(row: Row, who: Who, { people, untouched, restore }: World) {
  let changed = true;
  try {
    await row.given?.(people);
    const before = row.given ? await fingerprint() : untouched;
    const outcome = await attempt(row, people[who], people);
    changed = (await fingerprint()) !== before;

    const isAllowed = row.allowed.includes(who);
    expect({ who, outcome: outcome.got }).toEqual({ who, outcome: isAllowed ? "allowed" : "refused" });
    expect({ who, changed }).toEqual({ who, changed: row.changes !== undefined && isAllowed });
    if (row.changes && isAllowed) await row.changes(people[who], outcome.result, people);
  } finally {
    if (changed || row.given) await restore();
  }
}

type Outcome = { got: "allowed" | "refused"; result?: unknown };

async function attempt(row: Row, viewer: Viewer, people: Cast): Promise<Outcome> {
  try {
    const result = await row.attempt(viewer, people);
    return { got: row.sees && !row.sees(result, viewer) ? "refused" : "allowed", result };
  } catch (error) {
    if (error instanceof Refusal) return { got: "refused" };
    throw error;
  }
}

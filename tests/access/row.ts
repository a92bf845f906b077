import type { Viewer } from "@/lib/auth/viewer";
import type { Cast, Who } from "@/tests/support/cast";

/** One way in: how to try it, in which state, and who gets through. Everybody else is refused, or sees nothing. */
export type Row = {
  /** The state it is tried in, where that is not the cast's own. */
  given?: (people: Cast) => Promise<unknown>;
  attempt: (viewer: Viewer, people: Cast) => Promise<unknown>;
  allowed: readonly Who[];
  /** A query answers everybody: only what this calls seen counts as let through. */
  sees?: (result: unknown, viewer: Viewer) => boolean;
  /** A mutation's effect, checked for whoever gets through; without it nothing may change. */
  changes?: (viewer: Viewer, result: unknown, people: Cast) => Promise<unknown>;
};
export type Rows = Record<string, Row>;

export const EVERYBODY = ["maya", "tomas", "priya", "jonas", "oleksandra", "ruben", "sara", "sam"] as const;

/** Whether the answer holds this id anywhere. */
export const holds = (id: string) => (result: unknown) => JSON.stringify(plain(result)).includes(id);

export const isThere = (result: unknown) => result !== null && result !== undefined;

const plain = (value: unknown): unknown =>
  value instanceof Map
    ? [...value].map(([key, inner]) => [key, plain(inner)])
    : value instanceof Set
      ? [...value]
      : value;

import { z } from "zod";

/** What passing a step asks, as it lies in the database. `text` names what is counted, so that "2 of 3" can stand behind it. */
export const Gate = z.array(
  z.discriminatedUnion("kind", [one("logged"), one("answered"), several("done"), several("verified")]),
);
export type GateCriterion = z.output<typeof Gate>[number];

function one<const K extends string>(kind: K) {
  return z.object({ kind: z.literal(kind), activity: z.string(), ...counted() });
}

function several<const K extends string>(kind: K) {
  return z.object({ kind: z.literal(kind), activities: z.array(z.string()), ...counted() });
}

function counted() {
  return { target: z.int().positive(), text: z.string() };
}

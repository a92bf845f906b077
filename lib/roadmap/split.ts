import { z } from "zod";

/** The four things that working time goes into on the way, in the order they are always named. */
export const PARTS = ["code", "coordination", "communication", "strategy"] as const;
export type Part = (typeof PARTS)[number];

/** A number for each part: percent or hours, whoever holds it says which. */
export type Split = Record<Part, number>;

const share = z.number().min(0).max(100);

/** A step's split as the database keeps it. Null in a version of the roadmap that had none. */
export const StepSplit = z.union([
  z.object({
    code: share,
    coordination: share,
    communication: share,
    strategy: share,
    why: z.string(),
  }),
  z.strictObject({}).transform(() => null),
]);

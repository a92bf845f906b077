import { z } from "zod";

/** What a milestone says, frozen at submission: the same fields for ever, so that old versions stay readable. */
export const MilestoneContent = z.object({
  title: z.string(),
  /** As exact as it is known: a year, a month or a day. */
  happenedOn: z.string(),
  /** From before its owner started here. */
  prior: z.boolean().optional(),
  kind: z.string().nullable(),
  situation: z.string().nullable(),
  role: z.string().nullable(),
  people: z.string().nullable(),
  outcome: z.string().nullable(),
  measure: z.string().nullable(),
  evidence: z.array(z.object({ url: z.string(), label: z.string() })),
  activities: z.array(z.object({ key: z.string(), title: z.string() })),
  skills: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type MilestoneContent = z.infer<typeof MilestoneContent>;

/** The fields that are prose, in the order they are read. */
export const PROSE = ["title", "situation", "role", "people", "outcome", "measure"] as const;

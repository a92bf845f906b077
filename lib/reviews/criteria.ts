import { z } from "zod";
import type { MilestoneContent } from "@/lib/milestones/content";

export const ANSWERS = ["YES", "NO", "NOT_SEEN"] as const;

/** What a mentor looked at, in the words it had then, and what they found. */
export const Ticks = z.array(z.object({ key: z.string(), text: z.string(), answer: z.enum(ANSWERS) }));
export type Ticks = z.output<typeof Ticks>;

export type Criterion = { key: string; text: string };

/**
 * What there is to look at in a version: that it is clear, that the links show it where there are any, and for each activity it
 * names the proof that activity asks for. `proofs` by activity; one whose proof is not known is not asked about.
 */
export const criteriaOf = (
  { evidence, activities }: Pick<MilestoneContent, "evidence" | "activities">,
  proofs: ReadonlyMap<string, string>,
): Criterion[] => [
  { key: "happened", text: "What happened is clear." },
  { key: "part", text: "Their own part is clear." },
  ...(evidence.length > 0 ? [{ key: "link", text: "The link shows it." }] : []),
  ...activities.flatMap(({ key, title }) => {
    const proof = proofs.get(key);
    return proof ? [{ key, text: `“${title}” is proved. It asks for this: ${proof}` }] : [];
  }),
];

/** Every criterion with its answer: what nobody ticked was not seen. */
export const ticksOf = (criteria: Criterion[], ticked: Record<string, Ticks[number]["answer"]>): Ticks =>
  criteria.map((criterion) => ({ ...criterion, answer: ticked[criterion.key] ?? "NOT_SEEN" }));

import type { Roadmap } from "@/lib/roadmap/queries";

/**
 * The pages of the setting-up in their order, by key: the plan, what already counts, and one for each area of skills.
 * A key stands in `Plan.setupLeft` until its page is answered.
 */
export const setupParts = (areas: Pick<Roadmap["areas"][number], "key">[]) => [
  "plan",
  "strengths",
  ...areas.map(({ key }) => key),
];

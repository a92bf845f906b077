import type { Standing } from "@/lib/standing/standing";

/**
 * The steps whose gate is still shut before this one, where that is to be explained: only before the last step, in which a
 * person puts themselves forward. All the others may overlap without a word.
 */
export function shutBefore({ steps }: Standing, stepKey: string) {
  const before = steps.slice(0, -1);
  return steps.at(-1)?.key === stepKey ? before.filter(({ passed }) => !passed) : [];
}

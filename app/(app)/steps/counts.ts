import type { StepsViewProps } from "@/components/standing/steps-view";
import type { Standing } from "@/lib/standing/standing";

/** How many steps are passed, in a sentence, and the numbers of each. */
export function countsOf({ steps }: Standing): Pick<StepsViewProps, "title" | "counts"> {
  const passed = steps.filter(({ passed }) => passed).length;
  return {
    title: `${passed} of ${steps.length} steps passed.`,
    counts: steps.map(({ key, name, done, counted, verified, skipped, gate, waived }) => {
      const met = gate.states.filter(({ met }) => met).length;
      return {
        key,
        name,
        done,
        counted,
        verified,
        skipped,
        gate: gate.met ? "open" : waived ? "waived" : `${met} of ${gate.states.length}`,
      };
    }),
  };
}

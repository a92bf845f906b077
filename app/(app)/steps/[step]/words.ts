import type { StepViewProps } from "@/components/progress/step-view";
import type { Step } from "@/lib/roadmap/queries";
import { lineOf } from "@/lib/standing/line";
import type { Standing } from "@/lib/standing/standing";

type Head = Pick<StepViewProps, "title" | "lede" | "why" | "line" | "counts" | "next">;

/** The step's answer as a sentence, its line, and the numbers behind both. */
export function headOf(standing: Standing, { key, outcome, why }: Step): Head {
  const line = lineOf(standing).find((line) => line.key === key)!;
  const step = standing.steps.find((step) => step.key === key)!;
  const { name, done, counted, passed, settled, started } = step;
  return {
    title: started
      ? `${name}: ${done} of ${counted} activities done.`
      : `${name}: ${counted} activities ahead of you.`,
    lede: outcome,
    why,
    line: { ...line, label: line.more ? `${line.note}, ${line.more}` : line.note },
    counts: countsOf(step),
    next:
      settled && !passed ? "Everything that counts here is done or skipped. Only the gate is left." : null,
  };
}

/** The steps before and after. */
export function waysOf({ steps }: Standing, { key }: Pick<Step, "key">): StepViewProps["ways"] {
  const index = steps.findIndex((step) => step.key === key);
  const wayTo = (wanted: number) => {
    const step = steps[wanted];
    return step && { href: `/steps/${step.key}`, label: `Step ${wanted + 1}: ${step.name}` };
  };
  const [before, after] = [wayTo(index - 1), wayTo(index + 1)];
  return { ...(before && { before }), ...(after && { after }) };
}

function countsOf({ done, counted, verified, skipped, activities }: Standing["steps"][number]) {
  const share = counted === 0 ? 0 : Math.floor((done / counted) * 100);
  const optional = activities.filter(({ optional, state }) => optional && state !== "DONE").length;
  return { formula: `${done} done ÷ ${counted} that count = ${share} %`, verified, skipped, optional };
}

import { Link } from "@/components/ui/link";
import { timesWords } from "./effort";

export type OutlinedStep = {
  key: string;
  name: string;
  outcome: string;
  why: string;
  asked: number;
  optional: number;
  hours: number;
  activities: { key: string; title: string; times: number; optional: boolean }[];
};

/** One step of the five: what it is for at the left, what it asks beside it. */
export function StepOutline({ number, step }: { number: number; step: OutlinedStep }) {
  const page = `/roadmap/${step.key}`;

  return (
    <section aria-labelledby={step.key} className="mt-12 cols border-t border-hair pt-6 md:mt-16">
      <div>
        <p className="text-ink-2">Step {number}</p>
        <h2 id={step.key} className="text-4">
          <Link look="plain" href={page}>
            {step.name}
          </Link>
        </h2>
        <p className="mt-2 text-3">{step.outcome}</p>
        <p className="mt-3 text-ink-2">{step.why}</p>
      </div>
      <ol role="list" className="divide-y divide-hair lg:col-span-2">
        {step.activities.map(({ key, title, times, optional }) => (
          <li key={key} className="flex flex-wrap justify-between gap-x-4 py-2 first:pt-0 lg:first:pt-6">
            <Link look="strong" href={`${page}#${key}`} className="min-w-0 py-0.5">
              {title}
            </Link>
            <span className="py-0.5 text-1/5 text-ink-2">
              {optional ? "Optional" : times > 1 && timesWords(times)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

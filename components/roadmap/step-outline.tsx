import { Link } from "@/components/ui/link";
import { StateLabel, type StateName } from "@/components/ui/state";
import { timesWords } from "./effort";

export type OutlinedStep = {
  key: string;
  href: string;
  name: string;
  outcome: string;
  why: string;
  /** How far a member is with it. */
  standing: string | null;
  activities: {
    href: string;
    title: string;
    times: number;
    optional: boolean;
    /** Where a member is with it, once it is begun. */
    state: StateName | null;
  }[];
};

/** One step of the five: what it is for at the left, what it asks beside it. */
export function StepOutline({ number, step }: { number: number; step: OutlinedStep }) {
  return (
    <section aria-labelledby={step.key} className="mt-12 cols border-t border-hair pt-6 md:mt-16">
      <div>
        <p className="text-ink-2">
          Step {number}
          {step.standing && <span className="tnum">: {step.standing}</span>}
        </p>
        <h2 id={step.key} className="text-4">
          <Link look="plain" href={step.href}>
            {step.name}
          </Link>
        </h2>
        <p className="mt-2 text-3">{step.outcome}</p>
        <p className="mt-3 text-ink-2">{step.why}</p>
      </div>
      <ol role="list" className="divide-y divide-hair lg:col-span-2">
        {step.activities.map(({ href, title, times, optional, state }) => (
          <li key={href} className="flex flex-wrap justify-between gap-x-4 py-2 first:pt-0 lg:first:pt-6">
            <Link look="strong" href={href} className="min-w-0 py-0.5">
              {title}
            </Link>
            <span className="py-0.5 text-1/5 text-ink-2 md:w-28">
              {state ? <StateLabel state={state} /> : optional ? "Optional" : times > 1 && timesWords(times)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

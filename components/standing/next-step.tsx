import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";

type Way = { href: string; label: string };

export type NextStep = {
  title: string;
  why: string;
  proof?: string;
  effort?: string;
  action: Way;
  other?: Way;
};

/** The one thing to do next, why, and the way there. */
export function NextStepSection({ title, why, proof, effort, action, other }: NextStep) {
  return (
    <Section title="Next step" className="lg:col-span-2">
      <div className="max-w-text">
        <p className="text-4 font-semibold text-balance wrap-anywhere">{title}</p>
        <p className="mt-1 wrap-anywhere text-ink-2">{why}</p>
        {proof && (
          <p className="mt-3 text-ink-2">
            <span className="font-medium text-ink">Proof asked:</span> {proof}
          </p>
        )}
        {effort && <p className="mt-3 text-1 text-ink-2">{effort}</p>}
        <div className="mt-4 flex flex-wrap gap-2 max-sm:flex-col max-sm:items-start">
          <ButtonLink variant="primary" href={action.href}>
            {action.label}
          </ButtonLink>
          {other && (
            <ButtonLink variant="bare" href={other.href} className="max-sm:-ml-3.5">
              {other.label}
            </ButtonLink>
          )}
        </div>
      </div>
    </Section>
  );
}

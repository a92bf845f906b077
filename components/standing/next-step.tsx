import { WayList, type MoveRow } from "@/components/progress/way-list";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

type Way = { href: string; label: string };

export type NextStep = {
  title: string;
  why: string;
  proof?: string;
  effort?: string;
  action: Way;
  other?: Way;
  /** A chance to do it. */
  occasion?: Way;
  /** What else the gate asks that it leads to. */
  gate?: { title: string; href: string; moves: MoveRow[] };
};

/** The one thing to do next, why, and the way there; then what is left until its gate opens. */
export function NextStepSection({ title, why, proof, effort, action, other, occasion, gate }: NextStep) {
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
        {occasion && (
          <p className="mt-3 wrap-anywhere">
            <Link href={occasion.href}>{occasion.label}</Link>
          </p>
        )}
        {gate && <h3 className="mt-8 mb-2 text-1 font-normal text-ink-2">{gate.title}</h3>}
        {gate && gate.moves.length > 0 && <WayList moves={gate.moves.slice(0, SHOWN)} />}
        {gate && gate.moves.length > SHOWN && (
          <p className="mt-3">
            <Link href={gate.href}>The whole way, {gate.moves.length + 1} moves</Link>
          </p>
        )}
      </div>
    </Section>
  );
}

/** As many as are seen at a glance; the page of the step has all. */
const SHOWN = 3;

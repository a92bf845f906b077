import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";

type Neighbour = { key: string; name: string } | undefined;
type StepNeighboursProps = { before: Neighbour; after: Neighbour; start: string | null };

/** The way on at the end of the reading. */
export function StepNeighbours({ before, after, start }: StepNeighboursProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 border-t border-hair pt-6">
      <nav aria-label="Steps" className="flex flex-wrap gap-x-8">
        {before && (
          <Link look="quiet" href={`/roadmap/${before.key}`} className="max-md:py-2">
            Before: {before.name}
          </Link>
        )}
        {after && (
          <Link look="quiet" href={`/roadmap/${after.key}`} className="max-md:py-2">
            Next: {after.name}
          </Link>
        )}
        <Link look="quiet" href="/roadmap#skills" className="max-md:py-2">
          The skills
        </Link>
      </nav>
      {start && (
        <ButtonLink variant="primary" href={start}>
          Start your line
        </ButtonLink>
      )}
    </div>
  );
}

import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type Way = { href: string; label: string };
export type Ways = { before?: Way; after?: Way };

export function StepWays({ before, after }: Ways) {
  return (
    <nav aria-label="Steps" className="mt-8 flex flex-wrap justify-between gap-2">
      {before ? (
        <ButtonLink href={before.href} rel="prev">
          <Icon name="back" /> {before.label}
        </ButtonLink>
      ) : (
        <span />
      )}
      {after && (
        <ButtonLink href={after.href} rel="next">
          {after.label} <Icon name="next" />
        </ButtonLink>
      )}
    </nav>
  );
}

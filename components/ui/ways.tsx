import clsx from "clsx";
import { ButtonLink } from "./button";
import { Icon } from "./icon";

export type Way = { href: string; label: string };
type WaysProps = { label: string; before?: Way | undefined; after?: Way | undefined; className?: string };

/** The way back and the way on, at the end of what is read in order. */
export function Ways({ label, before, after, className }: WaysProps) {
  return (
    <nav aria-label={label} className={clsx("flex flex-wrap justify-between gap-2 print:hidden", className)}>
      {before ? (
        <ButtonLink href={before.href} rel="prev">
          <Icon name="back" className="shrink-0" /> {before.label}
        </ButtonLink>
      ) : (
        <span />
      )}
      {after && (
        <ButtonLink href={after.href} rel="next">
          {after.label} <Icon name="next" className="shrink-0" />
        </ButtonLink>
      )}
    </nav>
  );
}

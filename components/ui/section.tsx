import clsx from "clsx";
import { useId, type ReactNode } from "react";

type SectionProps = {
  title: ReactNode;
  /** A few quiet words after the title. */
  note?: ReactNode;
  /** Stands at the right: usually one link. */
  aside?: ReactNode;
  level?: 2 | 3;
  /** Without the hairline above. */
  plain?: boolean;
  className?: string;
  children: ReactNode;
};

/** A hairline and a heading: what other apps draw as a card. */
export function Section({ title, note, aside, level = 2, plain = false, className, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";

  return (
    <section aria-labelledby={id} className={clsx(!plain && "border-t border-hair pt-4", className)}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading id={id}>
          {title} {note && <span className="font-normal text-ink-2">{note}</span>}
        </Heading>
        {aside && <div className="text-1 text-ink-2 [&_a]:tap print:[&_a]:hidden">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

import clsx from "clsx";
import type { ReactNode } from "react";

/** Terms and what they hold here; `big` for the one that is the point. */
export function Facts({ items }: { items: { term: string; text: ReactNode; big?: boolean }[] }) {
  return (
    <dl className="grid max-w-text gap-x-8 gap-y-1 md:grid-cols-[7.5rem_minmax(0,1fr)] md:gap-y-4">
      {items.map(({ term, text, big }) => (
        <div key={term} className="contents">
          <dt className="text-ink-2">{term}</dt>
          <dd
            className={clsx("mb-3 wrap-anywhere whitespace-pre-line md:mb-0", big && "text-5 font-semibold")}
          >
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

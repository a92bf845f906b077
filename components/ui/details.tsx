import clsx from "clsx";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type DetailsProps = {
  summary: ReactNode;
  /** A row of a list is no link among text. */
  look?: keyof typeof looks;
  open?: boolean;
  className?: string;
  children: ReactNode;
};

/** More, for whoever asks. On paper it is left out while it is closed, unless its class is `prints`. */
export function Details({ summary, look = "link", open = false, className, children }: DetailsProps) {
  return (
    // An address that names something inside unfolds it before React is there.
    <details suppressHydrationWarning open={open} className={clsx("fold", className)}>
      <summary
        className={clsx(
          "flex min-h-11 items-center gap-1.5 font-medium md:min-h-7 print:hidden [&::-webkit-details-marker]:hidden",
          looks[look],
        )}
      >
        <Icon name="down" className="shrink-0 -rotate-90 transition-transform in-[[open]>summary]:rotate-0" />
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}

const looks = { link: "text-accent-ink", row: "rounded hover:bg-sunk" };

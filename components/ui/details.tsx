import type { ReactNode } from "react";
import { Icon } from "./icon";

type DetailsProps = { summary: ReactNode; open?: boolean; className?: string; children: ReactNode };

/** More, for whoever asks. */
export function Details({ summary, open = false, className, children }: DetailsProps) {
  return (
    // An address that names something inside unfolds it before React is there.
    <details suppressHydrationWarning open={open} className={className}>
      <summary className="flex min-h-11 items-center gap-1.5 font-medium text-accent-ink md:min-h-7 [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="shrink-0 -rotate-90 transition-transform in-[[open]>summary]:rotate-0" />
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}

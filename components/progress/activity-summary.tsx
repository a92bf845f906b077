import clsx from "clsx";
import { Time } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { StateLabel } from "@/components/ui/state";
import type { ActivityRow } from "./activity-item";

type SummaryProps = Pick<ActivityRow, "title" | "optional" | "shown" | "reason" | "since" | "count">;

/** The row while it is folded: what, how far, and why not. */
export function ActivitySummary({ title, optional, shown, reason, since, count }: SummaryProps) {
  const isLater = shown === "planned" || shown === "skipped";
  return (
    <summary className="flex items-start gap-2 rounded py-3 hover:bg-sunk md:gap-4 [&::-webkit-details-marker]:hidden">
      <Icon
        name="down"
        className="mt-0.5 ml-1 shrink-0 -rotate-90 text-ink-2 transition-transform in-[[open]>summary]:rotate-0"
      />
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="min-w-0 basis-60 md:flex-1">
          <h2 className={clsx("inline font-medium", isLater && "text-ink-2")}>{title}</h2>
          {optional && <span className="ml-2 text-1 text-ink-2">optional</span>}
          {reason && <span className="mt-0.5 line-clamp-2 text-1 wrap-anywhere text-ink-2">{reason}</span>}
        </span>
        <span className="flex flex-wrap gap-x-6 gap-y-1 text-1 text-ink-2">
          {count && <span className="tnum">{count}</span>}
          <StateLabel state={shown} className="min-w-40">
            {words[shown as keyof typeof words]}
            {since && (
              <>
                {" "}
                {(shown === "doing" || shown === "blocked") && "since "}
                <Time {...since} />
              </>
            )}
          </StateLabel>
        </span>
      </span>
    </summary>
  );
}

const words = {
  planned: "Planned",
  doing: "In progress",
  done: "Done",
  verified: "Done, verified",
  skipped: "Skipped",
  blocked: "Blocked",
};

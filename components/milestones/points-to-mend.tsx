import clsx from "clsx";
import type { ShownVerdict } from "@/components/reviews/verdict-card";
import { Form } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type PointsProps = Pick<ShownVerdict, "points"> & { milestoneId: string; tick: FormAction };

/** What a mentor asked to change. Each point is a form of its own, so that it can be ticked off without a script. */
export function PointsToMend({ points, milestoneId, tick }: PointsProps) {
  return (
    <ul role="list" className="grid gap-4">
      {points.map(({ id, text, resolved }) => (
        <li key={id} className="flex gap-3">
          <Icon
            name={resolved ? "check" : "open"}
            className={clsx("mt-0.5 shrink-0", resolved ? "text-accent" : "text-warn")}
          />
          <div className="min-w-0">
            <p dir="auto" className={clsx("wrap-anywhere whitespace-pre-line", resolved && "text-ink-2")}>
              <span className="sr-only">{resolved ? "Ticked off: " : "Open: "}</span>
              {text}
            </p>
            <Form
              action={tick}
              hidden={{ pointId: id, resolved: resolved ? "no" : "yes", milestoneId }}
              layout="row"
              className="mt-1"
              actions={
                <Submit
                  variant={resolved ? "bare" : "default"}
                  size="small"
                  pending="Saving…"
                  className={clsx(resolved && "-ml-2.5")}
                >
                  {resolved ? "Take the tick back" : "Tick off"}
                  <span className="sr-only">: {text}</span>
                </Submit>
              }
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

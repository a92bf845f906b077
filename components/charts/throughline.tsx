import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { LineDrawing } from "./line-drawing";
import type { LineStep } from "./line-geometry";
import type { Line } from "./line-pen";

type Words = {
  name: string;
  href?: string | undefined;
  note?: string | undefined;
  /** What the drawing's own labels say: skips, pauses, what is blocked. */
  more?: string | undefined;
};

export type ThroughlineStep = LineStep & Words;

type ThroughlineProps = Pick<Line, "lead" | "onward"> & {
  today?: string | null;
  label: string;
  size?: "L" | "XL";
  steps: ThroughlineStep[];
  end?: (Words & { done?: boolean | undefined; range?: number | undefined }) | undefined;
};

/** The line and, beneath it, the list that says the same to everyone. On a phone both run down. */
export function Throughline({
  label,
  size = "L",
  steps,
  end,
  lead = true,
  onward = true,
  today = "Today",
}: ThroughlineProps) {
  const stops = [
    ...steps,
    ...(end ? [{ ...end, state: end.done ? "passed" : "ahead", current: false } as const] : []),
  ];

  return (
    <section
      aria-label={label}
      className={clsx("throughline", size === "XL" && "xl", stops.length < 6 && `of-${stops.length}`)}
    >
      <LineDrawing size={size} steps={steps} end={end} lead={lead} onward={onward} today={today} />
      <ol role="list">
        {stops.map((stop) => (
          <li key={stop.name} className={stop.state === "ahead" ? "later" : undefined}>
            <Stop {...stop} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Stop({ name, href, note, more, current }: Words & { current?: boolean | undefined }) {
  const step = current ? "step" : undefined;
  return (
    <>
      {href ? (
        <Link look="plain" href={href} aria-current={step}>
          {name}
        </Link>
      ) : (
        <b aria-current={step}>{name}</b>
      )}
      <p>
        {note}
        {more && <span className="more">{note ? `, ${more}` : more}</span>}
      </p>
    </>
  );
}

/** A whole line in a row of a list. `label` is all a screen reader gets. */
export function ThroughlineMini({
  label,
  steps,
  end,
  head = true,
}: Pick<Line, "steps" | "end"> & { label: string; head?: boolean }) {
  const slots = steps.length + 0.4;
  return (
    <LineDrawing
      className="mini"
      label={label}
      size="S"
      slots={slots}
      steps={steps}
      end={end}
      today={head ? "" : null}
    />
  );
}

/** The activities of one step, over the list that names them. */
export function StepLine({ step, today = null }: { step: LineStep; today?: string | null }) {
  return <LineDrawing className="one" size="L" slots={1} steps={[step]} today={today} />;
}

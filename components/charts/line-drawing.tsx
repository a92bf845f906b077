import clsx from "clsx";
import { sizes, type LineStep, type Size } from "./line-geometry";
import { drawLine, type Line } from "./line-pen";

/** The drawing alone, without words for those who cannot see it: its owner says them. */
export function LineDrawing({ className, label, ...line }: Line & { className?: string; label?: string }) {
  const g = sizes[line.size];
  const { paths, stations, last, head, crosses, labels, saysAll } = drawLine(line);

  return (
    <svg
      className={clsx("tl", saysAll && "says-all", className)}
      height={g.height}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <g transform={`translate(${g.ring.radius} 0)`}>
        <svg width="100%" height={g.height} viewBox={`0 0 1000 ${g.height}`} preserveAspectRatio="none">
          <Ink d={paths.band} className="band" />
          <Ink d={paths.caps} className="cap" />
          <Ink d={paths.prior} className="prior" />
          <Ink d={paths.planned} className="p" />
          <Ink d={paths.done} className="d" />
          <Ink d={paths.breaks} className="stop" />
          <Ink d={paths.plannedTicks} className="tick tick-p" />
          <Ink d={paths.ticks} className="tick" />
          <Ink d={paths.forecast} className="f" strokeWidth={g.dash.width} strokeDasharray={g.dash.pattern} />
        </svg>
        {line.steps.map((step, index) => (
          <Ring key={index} at={percent(stations[index]!)} step={step} g={g} />
        ))}
        {line.end && <Terminus at={percent(last)} done={line.end.done} g={g} />}
        {crosses.map((at) => (
          <svg key={at} x={percent(at)} y={g.center}>
            <path
              className="x"
              d={`M-${g.cross}-${g.cross}l${2 * g.cross} ${2 * g.cross}m0-${2 * g.cross}l-${2 * g.cross} ${2 * g.cross}`}
            />
          </svg>
        ))}
        {head !== undefined && (
          <>
            <circle className="halo" cx={percent(head)} cy={g.center} r={g.dot + 3} />
            <circle className="d" cx={percent(head)} cy={g.center} r={g.dot} />
          </>
        )}
        {labels.map(({ at, text, tone }) => (
          <text
            key={at}
            className={tone}
            x={percent(at)}
            y={g.center - g.ring.radius - 6}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

function Ink({
  d,
  ...path
}: {
  d: string;
  className: string;
  strokeWidth?: number;
  strokeDasharray?: string;
}) {
  return d && <path d={d} {...path} />;
}

/** Speaks the line's language: thin is ahead, arcs are criteria met, full is passed, doubled is verified. */
function Ring({ at, step: { state, gate }, g }: { at: string; step: LineStep; g: Size }) {
  const { radius, stroke, clear } = g.ring;
  const { line, gap } = g.double;
  const circle = { cx: at, cy: g.center };
  if (state === "ahead") return <circle className="thin" {...circle} r={radius - 0.5} />;

  return (
    <>
      <circle className="halo" {...circle} r={clear} />
      {state === "verified" && (
        <>
          <circle className="ring" {...circle} r={radius - line / 2} strokeWidth={line} />
          <circle className="ring" {...circle} r={radius - line * 1.5 - gap} strokeWidth={line} />
        </>
      )}
      {state === "passed" && (
        <circle className="ring" {...circle} r={radius - stroke / 2} strokeWidth={stroke} />
      )}
      {state === "active" && (
        <Gate
          circle={{ ...circle, r: radius - stroke / 2, strokeWidth: stroke }}
          gap={g.ring.gap}
          gate={gate}
        />
      )}
    </>
  );
}

type GateProps = {
  circle: { cx: string; cy: number; r: number; strokeWidth: number };
  gap: number;
  gate: LineStep["gate"];
};

/** One arc for each criterion, clockwise from twelve; more than eight would be dots, so they join. */
function Gate({ circle, gap, gate = { met: 0, all: 1 } }: GateProps) {
  const all = Math.max(gate.all, 1);
  const met = Math.min(gate.met, all);
  const space = all > 8 || all === 1 ? 0 : n((gap * all * 10) / (2 * Math.PI * circle.r));
  const arc = n(10 - space);
  const arcs = { ...circle, pathLength: all * 10, strokeDashoffset: n(all * 2.5 - space / 2) };
  const rest = n(space + (all - met) * 10);

  return (
    <>
      <circle className="track gate" {...arcs} strokeDasharray={`${arc} ${space}`} />
      {met > 0 && (
        <circle
          className="gate ring"
          {...arcs}
          strokeDasharray={`${`${arc} ${space} `.repeat(met - 1)}${arc} ${rest}`}
        />
      )}
    </>
  );
}

function Terminus({ at, done = false, g }: { at: string; done?: boolean | undefined; g: Size }) {
  const { radius } = g.ring;
  return (
    <svg x={at} y={g.center - radius}>
      <rect
        className={done ? "d" : "thin"}
        x={0.5 - radius}
        y={0.5}
        width={2 * radius - 1}
        height={2 * radius - 1}
      />
    </svg>
  );
}

const percent = (x: number) => `${Math.round(x * 10) / 100}%`;
const n = (value: number) => Math.round(value * 1000) / 1000;

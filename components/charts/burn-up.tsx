import { useId } from "react";
import type { BurnUp } from "./burn-up-geometry";

type BurnUpChartProps = {
  chart: BurnUp;
  title: string;
  /** What it shows, in a sentence: all that a screen reader gets of the drawing. A table says the rest. */
  description: string;
};

/** Hours done over time, and the fan of days that the forecast opens. */
export function BurnUpChart({ chart, title, description }: BurnUpChartProps) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={HEIGHT + 28}
      className="burn-up"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <svg width="100%" height={HEIGHT} y="4" viewBox="0 0 1000 1000" preserveAspectRatio="none">
        {chart.pauses.map(({ x, width }) => (
          <rect key={x} className="rest" x={x} width={width} y="0" height="1000" />
        ))}
        <path className="level" d="M0,0H1000M0,500H1000M0,1000H1000" />
        <path className="band" d={chart.band} />
        <path className="likely" d={chart.likely} />
        <path className="done" d={chart.done} />
      </svg>
      <svg width="100%" height={HEIGHT} y="4" overflow="visible">
        {chart.scale.map(({ at, text }) => (
          <text key={text} x="2" y={at} dy={at === "0%" ? 14 : -4} className="scale">
            {text}
          </text>
        ))}
        <line className="today" x1={chart.today} x2={chart.today} y1="0" y2="100%" />
        {chart.aim && <line className="aim" x1={chart.aim} x2={chart.aim} y1="0" y2="100%" />}
        {chart.months.map(({ at, text }) => (
          <text key={text} x={at} y="100%" dy="20" textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </svg>
  );
}

const HEIGHT = 260;

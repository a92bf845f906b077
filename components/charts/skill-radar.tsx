import clsx from "clsx";
import { useId } from "react";
import type { Radar } from "./radar-geometry";

type SkillRadarProps = {
  radar: Radar;
  title: string;
  /** What it shows, in a sentence: all that a screen reader gets of the drawing. A table says the rest. */
  description: string;
};

/** Every skill at once. The names of the skills stand around it where there is room for them. */
export function SkillRadar({ radar, title, description }: SkillRadarProps) {
  const id = useId();
  const middle = radar.radius + margin;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width="100%"
      height={2 * middle}
      className="radar"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <svg x="50%" y={middle} overflow="visible">
        {radar.rings.map((radius) => (
          <circle key={radius} className="level" r={radius} />
        ))}
        <path className="level" d={radar.spokes} />
        <path className="shape" d={radar.shape} />
        <path className="claimed" d={radar.claimed} />
        <path className="endorsed" d={radar.endorsed} />
        <path className="supported" d={radar.supported} />
        <path className="target" d={radar.target} />
        {radar.scale.map(({ y, text }) => (
          <text key={text} y={y + 4} textAnchor="middle" className="scale">
            {text}
          </text>
        ))}
        {radar.names.map(({ x, y, anchor, text }) => (
          <text key={text} x={x} y={y + 4} textAnchor={anchor} className="skill">
            {text}
          </text>
        ))}
      </svg>
      {radar.areas.map(({ text, right, top }) => (
        <text
          key={text}
          className={clsx("area", !right && !top && "left-foot")}
          x={right ? "100%" : 0}
          y={top ? 12 : 2 * middle - 4}
          textAnchor={right ? "end" : "start"}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Above and below the last ring: a line for the names of the skills, one for those of the areas. */
const margin = 32;

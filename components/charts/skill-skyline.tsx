import { skyline } from "./skyline-geometry";

type SkillSkylineProps = { label: string; areas: { name: string; levels: number[] }[] };

/** The levels of many skills at a glance, area by area; a table near it holds the figures. */
export function SkillSkyline({ label, areas }: SkillSkylineProps) {
  const { width, height, starts, paths } = skyline(areas.map(({ levels }) => levels));
  return (
    <svg
      role="img"
      aria-label={`${label}: ${areas.map(({ name, levels }) => `${name} ${levels.join(" ")}`).join(", ")}`}
      className="bars max-w-full overflow-visible"
      width={width}
      height={height + 18}
    >
      <path className="rest" d={paths.ground} />
      <path className="tower" d={paths.towers} />
      <path className="target" d={paths.tops} />
      {areas.map(({ name }, index) => {
        const isLast = index > 0 && index === areas.length - 1;
        return (
          <text
            key={name}
            x={isLast ? width : starts[index]}
            y={height + 15}
            textAnchor={isLast ? "end" : "start"}
            className="fill-ink-2 text-1"
          >
            {name}
          </text>
        );
      })}
    </svg>
  );
}

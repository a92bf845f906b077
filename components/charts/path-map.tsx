import clsx from "clsx";
import { Link } from "@/components/ui/link";
import { pathAcross, pathDown, type Station } from "./path-geometry";

export type PathStop = Station & { name: string; href: string; note: string; current?: boolean };

/** Stations on a path that divides, and the list that says the same. On a phone the path runs down. */
export function PathMap({ label, stops }: { label: string; stops: PathStop[] }) {
  const lanes = Math.max(...stops.map(({ lane }) => lane)) + 1;
  const columns = Math.max(...stops.map(({ depth }) => depth)) + 1;

  return (
    <section aria-label={label} className="relative mb-8">
      <svg aria-hidden="true" className="tl absolute! top-0 left-0 h-full max-md:hidden">
        <svg
          x={ring}
          y={ring}
          width="100%"
          height="100%"
          viewBox={`0 0 ${columns * 100} ${lanes * 100}`}
          preserveAspectRatio="none"
        >
          <path className="path" d={pathAcross(stops)} />
        </svg>
      </svg>
      <svg aria-hidden="true" className="tl absolute! top-0 left-0 h-full w-20! md:hidden">
        <svg
          x={ring}
          y={ring}
          width="80"
          height="100%"
          viewBox={`0 0 80 ${stops.length * 100}`}
          preserveAspectRatio="none"
        >
          <path className="path" d={pathDown(stops, gauge)} />
        </svg>
      </svg>
      <ol role="list" className={clsx("grid auto-rows-[5.5rem] md:auto-rows-[6rem]", across[columns - 1])}>
        {stops.map(({ name, href, note, lane, depth, current = false }) => (
          <li
            key={href}
            className={clsx(
              "relative max-md:grid max-md:grid-cols-[5rem_minmax(0,1fr)] md:pr-6",
              column[depth],
              row[lane],
            )}
          >
            <svg
              aria-hidden="true"
              width={2 * ring}
              height={2 * ring}
              className={clsx("glyph relative block", indent[lane])}
            >
              <circle
                className={current ? "thick ring" : "thin"}
                cx={ring}
                cy={ring}
                r={current ? ring - 2.5 : ring - 0.5}
              />
            </svg>
            <div className="max-md:pt-1 md:mt-1">
              <Link
                look="plain"
                href={href}
                aria-current={current ? "page" : undefined}
                className={clsx("tap", current ? "font-semibold" : "font-medium")}
              >
                {name}
              </Link>
              <p className="mt-0.5 text-1 text-ink-2">{note}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const ring = 14;
const gauge = 36;

// Whole class names, because the style sheet is made of those that stand in the source.
const across = [
  "md:grid-cols-1",
  "md:grid-cols-2",
  "md:grid-cols-3",
  "md:grid-cols-4",
  "md:grid-cols-5",
  "md:grid-cols-6",
];
const column = [
  "md:col-start-1",
  "md:col-start-2",
  "md:col-start-3",
  "md:col-start-4",
  "md:col-start-5",
  "md:col-start-6",
];
const row = ["md:row-start-1", "md:row-start-2", "md:row-start-3", "md:row-start-4"];
const indent = ["", "max-md:ml-9", "max-md:ml-18", "max-md:ml-27"];

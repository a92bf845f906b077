import { height, heightOf, historyPaths, width, type HistoryMoment } from "./history-geometry";

type SkillHistoryProps = { label: string; moments: HistoryMoment[]; from: string; to: string };

/** How the three values of a skill went; the list near it says the same in words. */
export function SkillHistory({ label, moments, from, to }: SkillHistoryProps) {
  const paths = historyPaths(moments);
  return (
    <figure className="max-w-text">
      <div className="grid grid-cols-[1rem_minmax(0,1fr)]">
        <div aria-hidden="true" className="flex flex-col justify-between py-0.5 text-1 text-ink-3 tnum">
          <span>5</span>
          <span>0</span>
        </div>
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="history h-30 w-full"
        >
          {[0, 1, 2, 3, 4, 5].map((level) => (
            <path key={level} className="level" d={`M0 ${heightOf(level)}H${width}`} />
          ))}
          <path className="supported" d={paths.supported} />
          <path className="endorsed" d={paths.endorsed} />
          <path className="claimed" d={paths.claimed} />
        </svg>
      </div>
      <figcaption className="flex justify-between pl-4 text-1 text-ink-2 tnum">
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}

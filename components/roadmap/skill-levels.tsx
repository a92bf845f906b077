import { Link } from "@/components/ui/link";
import type { Way } from "@/components/ui/ways";

export type ReadLevel = {
  /** What somebody sees a person do at this level. */
  looks: string;
  /** The roles and growth levels that ask for just this. */
  asked: Way[];
};

/** The scale from 0 to 5, read down; who asks for a level stands beside it. */
export function SkillLevels({ levels }: { levels: ReadLevel[] }) {
  return (
    <section aria-labelledby="levels">
      <div className="mb-2 cols gap-y-0! text-ink-2" aria-hidden="true">
        <p className="lg:col-span-2">What somebody sees you do</p>
        <p className="max-lg:hidden">Asked of</p>
      </div>
      <h2 id="levels" className="sr-only">
        What somebody sees you do, from 0 to 5
      </h2>
      <ol role="list" className="border-b border-hair">
        {levels.map(({ looks, asked }, level) => (
          <li key={level} className="cols gap-y-2! border-t border-hair py-3">
            <p className="flex gap-4 text-3 lg:col-span-2">
              <b className="w-4 shrink-0 font-semibold text-accent-ink tnum">
                <span className="sr-only">Level </span>
                {level}
              </b>
              <span className="max-w-text">{looks}</span>
            </p>
            {asked.length > 0 && (
              <p className="text-ink-2 max-lg:pl-8 lg:pt-0.5">
                <span className="lg:sr-only">Asked of </span>
                {asked.map(({ href, label }, index) => (
                  <span key={href}>
                    {index > 0 && ", "}
                    <Link look="quiet" href={href}>
                      {label}
                    </Link>
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

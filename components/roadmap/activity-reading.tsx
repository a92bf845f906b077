import { Link } from "@/components/ui/link";
import { effortWords } from "./effort";

export type ReadActivity = {
  key: string;
  title: string;
  what: string;
  why: string;
  proof: string;
  times: number;
  hours: number;
  optional: boolean;
  skills: { href: string; label: string }[];
  /** Where the guide tells more. */
  more: { href: string; label: string } | null;
};

/** What to do and why, at reading size; the proof and the effort beside it. */
export function ActivityReading({ activity }: { activity: ReadActivity }) {
  const { key, title, what, why, proof, optional, skills, more } = activity;

  return (
    <li id={key} className="cols gap-y-4 border-t border-hair py-8 first:pt-6">
      <div className="max-w-text lg:col-span-2">
        <h3 className="text-4">
          {title} {optional && <span className="text-2 font-normal text-ink-2">optional</span>}
        </h3>
        <p className="mt-2 text-3">{what}</p>
        <p className="mt-3 text-ink-2">{why}</p>
      </div>
      <dl className="grid content-start gap-3 lg:pt-1">
        <div>
          <dt className="font-semibold">Proof</dt>
          <dd className="text-ink-2">{proof}</dd>
        </div>
        <div>
          <dt className="font-semibold">Effort</dt>
          <dd className="text-ink-2">{effortWords(activity)}</dd>
        </div>
        <div>
          <dt className="font-semibold">Builds</dt>
          <dd className="flex flex-wrap gap-x-3 text-ink-2">
            {skills.map(({ href, label }) => (
              <Link key={href} look="quiet" href={href} className="max-md:py-2">
                {label}
              </Link>
            ))}
          </dd>
        </div>
        {more && (
          <div>
            <dt className="font-semibold">In the guide</dt>
            <dd className="text-ink-2">
              <Link look="quiet" href={more.href} className="inline-block max-md:py-2">
                {more.label}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

import type { LineStep } from "@/components/charts/line-geometry";
import { ThroughlineMini } from "@/components/charts/throughline";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";

export type ListedMentee = {
  id: string;
  name: string;
  /** "Paused until 7 Dec, Week 33, Lead and communicate". */
  where: string;
  /** Null when no step is shown. */
  line: { steps: LineStep[]; end?: { done: boolean } | undefined; label: string } | null;
  /** "3 activities in four weeks", of the steps that are shown. */
  pace: string | null;
  /** When something last passed between the two. */
  lastTouch: DateWords;
  /** For so long that somebody should say something. */
  isQuiet: boolean;
  /** What is promised soonest, and how much more waits. */
  waiting: { href: string; title: string; when: DateWords; late: boolean; more: number } | null;
};

export function MenteeRow({ id, name, where, line, pace, lastTouch, isQuiet, waiting }: ListedMentee) {
  return (
    <li className="grid items-center gap-x-8 gap-y-2 py-4 md:grid-cols-[minmax(0,11fr)_minmax(0,15fr)_minmax(0,11fr)]">
      <div className="min-w-0">
        <h3>
          <Link look="strong" href={`/mentees/${id}`} className="-my-1 inline-block py-1">
            <PersonName>{name}</PersonName>
          </Link>
        </h3>
        <p className="text-1 text-ink-2">{where}</p>
      </div>
      {line ? (
        <div className="py-1 max-md:max-w-80">
          <ThroughlineMini {...line} />
          <p className="mt-1 text-1 text-ink-2">{pace}</p>
        </div>
      ) : (
        <p className="text-1 text-ink-2">No step is shown to you.</p>
      )}
      <div className="min-w-0">
        {waiting ? (
          <p>
            <Link look="strong" href={waiting.href} className="line-clamp-2 wrap-anywhere">
              <bdi>{waiting.title}</bdi>
            </Link>
          </p>
        ) : (
          <p className="text-ink-2">Nothing waits</p>
        )}
        <p className="text-1 text-ink-2">
          {waiting && <Promised {...waiting} />}
          {isQuiet ? (
            <span className="text-warn">
              quiet since <Time {...lastTouch} />
            </span>
          ) : (
            <>
              last touch <Time {...lastTouch} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function Promised({ when, late, more }: NonNullable<ListedMentee["waiting"]>) {
  return (
    <>
      <span className={late ? "font-medium text-warn" : undefined}>
        <Time {...when} />
      </span>
      {more > 0 && `, ${more} more`}
      {", "}
    </>
  );
}

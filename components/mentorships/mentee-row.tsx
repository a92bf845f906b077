import type { LineStep } from "@/components/charts/line-geometry";
import { ThroughlineMini } from "@/components/charts/throughline";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";

export type ListedMentee = {
  id: string;
  name: string;
  /** "Week 33, Lead and communicate". */
  where: string;
  /** Null when the steps are not shared. */
  line: { steps: LineStep[]; end?: { done: boolean } | undefined; label: string } | null;
  lastActive: DateWords | null;
  /** The oldest of what waits, and how many more do. */
  waiting: { href: string; title: string; since: DateWords; more: number } | null;
};

export function MenteeRow({ id, name, where, line, lastActive, waiting }: ListedMentee) {
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
        </div>
      ) : (
        <p className="text-1 text-ink-2">Steps are not shared with you.</p>
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
          {waiting ? <Waiting {...waiting} /> : <LastActive when={lastActive} />}
        </p>
      </div>
    </li>
  );
}

function Waiting({ since, more }: NonNullable<ListedMentee["waiting"]>) {
  return (
    <>
      submitted <Time {...since} />
      {more > 0 && `, ${more} more`}
    </>
  );
}

function LastActive({ when }: { when: DateWords | null }) {
  if (!when) return "no activity seen yet";
  return (
    <>
      last active <Time {...when} />
    </>
  );
}

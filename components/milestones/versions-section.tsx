import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

export type VersionRow = {
  number: number;
  when: DateWords | null;
  words: string;
  href?: string;
  /** What it says that the one before did not. */
  changes: { before: number; href: string } | null;
};

const SHOWN = 5;

/** Each version as a stop on a small line, newest above; the old ones of many are folded. */
export function VersionsSection({ versions }: { versions: VersionRow[] }) {
  if (versions.length === 0) return null;
  const older = versions.slice(SHOWN);
  return (
    <Section title="Versions">
      <Versions versions={versions.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Details
          summary={older.length === 1 ? "1 older version" : `${older.length} older versions`}
          className="mt-4"
        >
          <Versions versions={older} />
        </Details>
      )}
    </Section>
  );
}

function Versions({ versions }: { versions: VersionRow[] }) {
  return (
    <ol role="list">
      {versions.map(({ number, when, words, href, changes }) => (
        <li
          key={number}
          className="relative pb-6 pl-9 before:absolute before:top-3 before:-bottom-1 before:left-[9px] before:w-[3px] before:bg-accent last:pb-0 last:before:hidden"
        >
          <Stop isFrozen={when !== null} />
          <p className="font-medium">
            {href ? (
              <Link look="strong" href={href}>
                Version {number}
              </Link>
            ) : (
              `Version ${number}`
            )}
          </p>
          <p className="text-1 wrap-anywhere text-ink-2">
            {when && (
              <>
                <Time {...when} />.{" "}
              </>
            )}
            {words}
          </p>
          {changes && (
            <p className="mt-1 text-1 print:hidden">
              <Link href={changes.href} className="tap">
                Changes since version {changes.before}
                <span className="sr-only"> in {when ? `version ${number}` : "how it reads now"}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Stop({ isFrozen }: { isFrozen: boolean }) {
  return (
    <svg aria-hidden="true" width="14" height="14" className="glyph absolute top-[3px] left-[3.5px]">
      {isFrozen ? (
        <>
          <circle className="halo" cx="7" cy="7" r="7" />
          <circle className="ring" cx="7" cy="7" r="5.5" strokeWidth="3" />
        </>
      ) : (
        <circle className="thin" cx="7" cy="7" r="6.5" />
      )}
    </svg>
  );
}

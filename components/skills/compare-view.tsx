"use client";

import clsx from "clsx";
import { FilterBar } from "@/components/ui/filter-bar";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";

export type ComparedProfile = {
  href: string;
  name: string;
  /** The branch of a growth level. */
  note: string | null;
  /** Where the path of levels has forked, which branch it is on, from 0; null before, and where there is no path. */
  branch: number | null;
  /** It is the one of the person's plan. */
  chosen: boolean;
  of: number;
  met: { claimed: number; supported: number; endorsed: number };
  /** Levels missing together, by the value that is asked about. */
  missing: number;
  /** The widest gaps, and how many more there are. */
  gaps: { href: string; name: string; words: string }[];
  more: number;
};

export type Comparison = {
  by: "claimed" | "supported" | "endorsed";
  ways: { href: string; label: string; current: boolean }[];
  groups: { name: string; isPath: boolean; profiles: ComparedProfile[] }[];
  nearest: string | null;
};

/** Which role is nearest, and what is missing for each. */
export function CompareView({ ways, groups, nearest }: Comparison) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/skills", label: "Skills" }]}
        title={nearest ? `${nearest} is nearest to you.` : "No role to compare with yet."}
        lede="How many of the levels a role asks for you meet, by each of the three values, and where the widest gaps are. Distance is the number of levels still missing, over all its skills."
      />
      <FilterBar label="Measured" items={ways} />
      <div className="mt-8 cols">
        {groups.map(({ name, isPath, profiles }) => (
          <Section key={name} title={name} className={isPath ? "lg:col-span-2" : ""}>
            <ol role="list" className={isPath ? "grid gap-x-8 lg:grid-cols-2" : "grid"}>
              {profiles.map((profile) => (
                <Compared key={profile.href} {...profile} className={isPath && placeOf(profile)} />
              ))}
            </ol>
          </Section>
        ))}
      </div>
    </>
  );
}

/** The common way across both columns, each branch in one of its own. */
const placeOf = ({ branch }: ComparedProfile) =>
  branch === null ? "lg:col-span-2" : branch === 0 ? "lg:col-start-1" : "lg:col-start-2";

type ComparedProps = ComparedProfile & { className: string | false };

function Compared({ href, name, note, chosen, of, met, missing, gaps, more, className }: ComparedProps) {
  return (
    <li className={clsx("border-t border-hair py-4", className)}>
      <h3 className="text-3">
        <Link look="strong" href={href}>
          {name}
        </Link>
      </h3>
      {(chosen || note) && (
        <p className="text-1 text-ink-2">
          {[chosen && "The target of your plan", note].filter(Boolean).join(". ")}
        </p>
      )}
      <p className="mt-1 tnum">
        {missing === 0 ? "Nothing missing" : `${missing} ${missing === 1 ? "level" : "levels"} missing`}
        <span className="text-ink-2">
          . Of {of} skills you meet {met.claimed}, evidence {met.supported}, mentors {met.endorsed}.
        </span>
      </p>
      {gaps.length > 0 && (
        <p className="mt-1 text-ink-2">
          {gaps.map(({ href, name, words }, index) => (
            <span key={href}>
              {index > 0 && "; "}
              <Link look="quiet" href={href}>
                {name}
              </Link>{" "}
              <span className="tnum">{words}</span>
            </span>
          ))}
          {more > 0 && (
            <>
              ; <Link href={href}>and {more} more</Link>
            </>
          )}
        </p>
      )}
    </li>
  );
}

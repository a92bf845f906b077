import { ShiftColumns } from "@/components/charts/shift-columns";
import type { Shift } from "@/components/charts/shift-geometry";
import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";

type ShiftPart = { key: string; name: string; recent: number; target: number | null; chart: Shift };
type ShiftRow = { monday: string; href: string; when: DateWords; shares: string[] | null };

export type RoleShiftProps = {
  step: string;
  why: string | null;
  /** The part that takes far more than the step asks, if one does. */
  drift: { words: string; way?: { href: string; label: string } } | null;
  parts: ShiftPart[];
  rows: ShiftRow[];
};

/** Where the time goes, and where it is to go in this step. A direction, not a quota. */
export function RoleShift({ step, why, drift, parts, rows }: RoleShiftProps) {
  return (
    <Section title="Where your time goes" note={`beside ${step}`}>
      {drift && (
        <p className="mb-4 max-w-text">
          {drift.words} {drift.way && <Link href={drift.way.href}>{drift.way.label}</Link>}
        </p>
      )}
      <ul role="list" className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {parts.map(({ key, name, recent, target, chart }) => (
          <li key={key}>
            <p className="mb-1 flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{name}</span>
              <span className="text-ink-2 tnum">
                {recent} %{target !== null && `, step ${target} %`}
              </span>
            </p>
            <ShiftColumns chart={chart} />
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-text text-1 text-ink-2">
        The figure is the mean of the latest four weeks that have one; a column is a week, the line is the
        step. A week without a split is a gap. {why}
      </p>
      <Details summary="In figures" className="prints mt-2">
        <Table
          caption="Where the time went, week by week, in percent"
          hideCaption
          columns={[{ label: "Week" }, ...parts.map(({ name }) => ({ label: name, numeric: true }))]}
          rows={rows.map(({ monday, href, when, shares }) => ({
            id: monday,
            cells: [
              <Link key={monday} look="plain" href={href}>
                <Time {...when} />
              </Link>,
              ...(shares ?? parts.map(() => "–")),
            ],
          }))}
        />
      </Details>
    </Section>
  );
}

import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { Glyph, type StateName } from "@/components/ui/state";

export type RecentMilestone = {
  href: string;
  title: string;
  when: DateWords;
  glyph: StateName;
  words: string;
};

type RecentMilestonesProps = { rows: RecentMilestone[]; all: number; drafts: number };

export function RecentMilestones({ rows, all, drafts }: RecentMilestonesProps) {
  const unfinished = drafts > 0 && (
    <Link href="/milestones/drafts">{drafts === 1 ? "1 draft" : `${drafts} drafts`}</Link>
  );
  if (rows.length === 0) {
    return (
      <Section title="Recent milestones" aside={unfinished}>
        <p className="text-ink-2">
          What you did at work, dated and in your own words.{" "}
          <Link href="/milestones/new">Log your first one</Link>: a title is enough.
        </p>
      </Section>
    );
  }
  return (
    <Section
      title="Recent milestones"
      aside={
        <span className="flex gap-4">
          {unfinished}
          <Link href="/milestones">All {all}</Link>
        </span>
      }
    >
      <List>
        {rows.map(({ href, title, when, glyph, words }) => (
          <Row
            key={href}
            href={href}
            title={title}
            when={<Time {...when} />}
            glyph={<Glyph state={glyph} />}
            meta={words}
          />
        ))}
      </List>
    </Section>
  );
}

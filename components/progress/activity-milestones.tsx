import { ButtonLink } from "@/components/ui/button";
import { Time, type DateWords } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Glyph, type StateName } from "@/components/ui/state";

export type LoggedMilestone = {
  href: string;
  title: string;
  when: DateWords;
  glyph: StateName;
  words: string;
};

type ActivityMilestonesProps = {
  milestones: LoggedMilestone[];
  all?: { href: string; label: string };
  log: string;
  /** A chance to do it at work. */
  occasion: { href: string; label: string };
};

export function ActivityMilestones({ milestones, all, log, occasion }: ActivityMilestonesProps) {
  return (
    <section>
      <h3 className="mb-2">Milestones</h3>
      {milestones.length === 0 && <p className="text-ink-2">Nothing logged for this yet.</p>}
      <List>
        {milestones.map(({ href, title, when, glyph, words }) => (
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
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink href={log}>
          <Icon name="plus" /> Log milestone for this
        </ButtonLink>
        <Link href={occasion.href} className="wrap-anywhere">
          {occasion.label}
        </Link>
        {all && <Link href={all.href}>{all.label}</Link>}
      </p>
    </section>
  );
}

import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Link, UserLink } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";

export type MilestoneContentProps = {
  id: string;
  facts: { term: string; text: string; big?: boolean }[];
  evidence: { id: string; url: string; label: string; place: string | null }[];
  /** Without an address where the activity is no more. */
  activities: { href: string | null; label: string; step: string }[];
  skills: { href: string; label: string }[];
};

export function MilestoneContent({ id, facts, evidence, activities, skills }: MilestoneContentProps) {
  const edit = `/milestones/${id}/edit`;
  return (
    <div className="grid content-start gap-10 lg:col-span-2 lg:col-start-1 lg:row-span-2 lg:row-start-1">
      <Section title="What happened" aside={facts.length > 0 && <Link href={edit}>Add to it</Link>}>
        {facts.length > 0 ? (
          <Facts items={facts} />
        ) : (
          <>
            <p className="mb-4 max-w-text text-ink-2">
              Only the title so far. A mentor can vouch for it once it says what was going on, what you did
              and what is different now.
            </p>
            <ButtonLink variant="primary" href={edit}>
              Add what happened
            </ButtonLink>
          </>
        )}
      </Section>
      <Section
        title="Evidence"
        aside={evidence.length > 0 && <Link href={`${edit}#evidence`}>Add evidence</Link>}
      >
        {evidence.length > 0 ? (
          <List>
            {evidence.map(({ id, url, label, place }) => (
              <Row key={id} title={<UserLink href={url}>{label}</UserLink>} meta={place} />
            ))}
          </List>
        ) : (
          <p className="text-ink-2">
            No link yet. <Link href={`${edit}#evidence`}>Add one</Link> that your mentor can open.
          </p>
        )}
      </Section>
      <Section title="Speaks for">
        {activities.length + skills.length > 0 ? (
          <Facts
            items={[
              ...(activities.length > 0
                ? [{ term: "Activities", text: <Activities activities={activities} /> }]
                : []),
              ...(skills.length > 0 ? [{ term: "Skills", text: <Skills skills={skills} /> }] : []),
            ]}
          />
        ) : (
          <p className="text-ink-2">
            No activity and no skill yet. <Link href={`${edit}#activities`}>Choose them</Link>, so that it
            shows on your line.
          </p>
        )}
      </Section>
    </div>
  );
}

function Activities({ activities }: Pick<MilestoneContentProps, "activities">) {
  return (
    <ul role="list" className="grid gap-2">
      {activities.map(({ href, label, step }) => (
        <li key={label}>
          {href ? (
            <Link look="quiet" href={href}>
              {label}
            </Link>
          ) : (
            <>
              {label} <span className="text-ink-2">(no longer on the roadmap)</span>
            </>
          )}
          {step && <span className="text-ink-2">, {step}</span>}
        </li>
      ))}
    </ul>
  );
}

function Skills({ skills }: Pick<MilestoneContentProps, "skills">) {
  return (
    <ul role="list" className="flex flex-wrap gap-x-4 gap-y-1">
      {skills.map(({ href, label }) => (
        <li key={href}>
          <Link look="quiet" href={href}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { Facts } from "@/components/ui/facts";
import { UserLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

export type FrozenContent = {
  facts: { term: string; text: string; big?: boolean }[];
  evidence: { url: string; label: string; host: string }[];
  /** Names of the activities and of the skills it speaks for. */
  activities: string[];
  skills: string[];
};

/** A milestone as it was submitted, whole. */
export function FrozenMilestone({ title, content }: { title: string; content: FrozenContent }) {
  const { facts, evidence, activities, skills } = content;
  return (
    <>
      <Section title={title}>
        {facts.length > 0 ? (
          <Facts items={facts} />
        ) : (
          <p className="text-ink-2">Only the title: nothing was written about situation, role or outcome.</p>
        )}
      </Section>
      <Section title="Evidence">
        {evidence.length > 0 ? (
          <ul className="divide-y divide-hair *:first:pt-0">
            {evidence.map(({ url, label, host }, index) => (
              <li key={index} className="py-2.5 wrap-anywhere">
                <UserLink href={url}>{label}</UserLink>
                {host && <span className="block text-1 text-ink-2">{host}</span>}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-2">No links were given.</p>
        )}
      </Section>
      {activities.length + skills.length > 0 && (
        <Section title="Speaks for">
          <Facts
            items={[
              ...(activities.length > 0 ? [{ term: "Activities", text: activities.join("\n") }] : []),
              ...(skills.length > 0 ? [{ term: "Skills", text: skills.join(", ") }] : []),
            ]}
          />
        </Section>
      )}
    </>
  );
}

import { Time, type DateWords } from "@/components/ui/date";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";

export type ShownWeek = { monday: string; href: string; when: DateWords; text: string | null };

/** The weeks a mentee lets their mentor read. Nothing where they show none: that is theirs to choose. */
export function ShownWeeks({ weeks }: { weeks: ShownWeek[] }) {
  if (weeks.length === 0) return null;
  return (
    <Section title="Weeks they show you" className="mt-10">
      <List>
        {weeks.map(({ monday, href, when, text }) => (
          <Row key={monday} href={href} title={<Time {...when} />} meta={text && <bdi>{text}</bdi>} />
        ))}
      </List>
    </Section>
  );
}

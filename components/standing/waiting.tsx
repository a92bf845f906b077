import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";

export type WaitingItem = {
  id: string;
  href: string;
  title: string;
  person: string;
  words: string;
  /** What they want to know. */
  question?: string | null;
  when: DateWords;
};
export type Waiting = { forYou: WaitingItem[]; onOthers: WaitingItem[] };

export function WaitingSection({ forYou, onOthers }: Waiting) {
  return (
    <Section title="Waiting">
      {forYou.length + onOthers.length === 0 ? (
        <p className="text-ink-2">
          Nothing waits, for you or on others. What you ask somebody for, and a milestone you show to{" "}
          <Link href="/mentors">a mentor</Link> stand here until they answer.
        </p>
      ) : (
        <div className="grid gap-6">
          <WaitingList title="For you" items={forYou} />
          <WaitingList title="On others" items={onOthers} />
        </div>
      )}
    </Section>
  );
}

function WaitingList({ title, items }: { title: string; items: WaitingItem[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-1 font-normal text-ink-2">{title}</h3>
      <WaitingRows items={items} />
    </div>
  );
}

export function WaitingRows({ items }: { items: WaitingItem[] }) {
  return (
    <List>
      {items.map(({ id, href, title, person, words, question, when }) => (
        <Row
          key={id}
          href={href}
          title={<bdi>{title}</bdi>}
          when={<Time {...when} />}
          meta={
            <>
              <PersonName>{person}</PersonName> {words}
            </>
          }
        >
          {question && (
            <p dir="auto" className="mt-1 line-clamp-2 wrap-anywhere">
              {question}
            </p>
          )}
        </Row>
      ))}
    </List>
  );
}

import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { StateLabel, type StateName } from "@/components/ui/state";

export type ChangeRow = {
  key: string;
  /** What kind of change it is. */
  word: string;
  title: string;
  text: string;
  /** Where the person is with it on the other version; nothing where there is nothing of theirs. */
  yours?: StateName | null;
};

export type ChangedStepProps = {
  name: string;
  rows: ChangeRow[];
  gate: { added: string[]; dropped: string[] } | null;
};

export function ChangedStep({ name, rows, gate }: ChangedStepProps) {
  return (
    <Section title={name}>
      <List>
        {rows.map(({ key, word, title, text, yours }) => (
          <Row
            key={key}
            title={title}
            meta={<span className="block max-w-text">{text}</span>}
            when={
              <span className="inline-flex gap-4">
                {yours && yours !== "planned" && <StateLabel state={yours} />}
                {word}
              </span>
            }
          />
        ))}
        {gate && <Row title="Its gate" meta={<Gate {...gate} />} when="Asks otherwise" />}
      </List>
    </Section>
  );
}

function Gate({ added, dropped }: NonNullable<ChangedStepProps["gate"]>) {
  return (
    <ul role="list" className="grid gap-1">
      {added.map((text) => (
        <li key={text}>Now asked: {text}</li>
      ))}
      {dropped.map((text) => (
        <li key={text}>No longer asked: {text}</li>
      ))}
    </ul>
  );
}

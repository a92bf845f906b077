import type { HistoryMoment } from "@/components/charts/history-geometry";
import { SkillKey } from "@/components/charts/skill-bars";
import { SkillHistory } from "@/components/charts/skill-history";
import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";

export type History = {
  moments: HistoryMoment[];
  from: string;
  to: string;
  /** Newest first; `person` is null for the member. */
  rows: { id: string; person: string | null; said: string; when: DateWords; words: string[] }[];
  cut: string | null;
};

/** How the values came to be what they are. */
export function HistorySection({ name, moments, from, to, rows, cut }: History & { name: string }) {
  return (
    <Section title="History" note={cut} aside={<SkillKey supported />} className="mt-10">
      <div className="cols">
        <div className="lg:col-span-2">
          <SkillHistory label={`${name} from ${from} to ${to}`} moments={moments} from={from} to={to} />
        </div>
        <List>
          {rows.map(({ id, person, said, when, words }) => (
            <Row
              key={id}
              title={
                <>
                  {person ? <PersonName>{person}</PersonName> : "You"} {said}
                </>
              }
              when={<Time {...when} />}
              meta={
                words.length > 0 &&
                words.map((line) => (
                  <p key={line} dir="auto">
                    {line}
                  </p>
                ))
              }
            />
          ))}
        </List>
      </div>
    </Section>
  );
}

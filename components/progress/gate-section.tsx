import { PersonName } from "@/components/ui/avatar";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { Glyph } from "@/components/ui/state";
import { WayList, type MoveRow } from "./way-list";

export type GateProps = {
  met: number;
  criteria: { href: string; text: string; count: string; met: boolean }[];
  /** A mentor's word that it is passed all the same. */
  waiver: { by: string; when: DateWords; text: string } | null;
  /** What is left to do; empty where the step is passed. */
  way: MoveRow[];
};

/** What passing the step asks, each number a way to the rows it came from, and what is left. */
export function GateSection({ met, criteria, waiver, way }: GateProps) {
  const isOpen = met === criteria.length;
  return (
    <div className="mb-10 cols">
      <Section title="Gate" note={isOpen ? "open" : `${met} of ${criteria.length} met`}>
        <List>
          {criteria.map(({ href, text, count, met }) => (
            <Row
              key={href}
              title={text}
              glyph={<Glyph state={met ? "done" : "planned"} />}
              when={
                <Link href={href}>
                  {count}
                  <span className="sr-only">
                    {met ? ", met" : ", not met yet"}: what counts for “{text}”
                  </span>
                </Link>
              }
            />
          ))}
        </List>
        <p className="mt-3 text-1 text-ink-2">
          {isOpen && "All it asks is there, so this step is passed."}
          {!isOpen && waiver && "The gate is waived, so this step is passed."}
          {!isOpen &&
            !waiver &&
            "The step is passed when all are met, or when a mentor waives the rest in writing. You need not wait for it: steps may overlap."}
        </p>
      </Section>
      {waiver && (
        <Section
          title={
            <>
              Waived by <PersonName>{waiver.by}</PersonName>
            </>
          }
          note={<Time {...waiver.when} />}
          className="lg:col-span-2"
        >
          <blockquote className="max-w-text wrap-anywhere whitespace-pre-line">{waiver.text}</blockquote>
          {!isOpen && (
            <p className="mt-3 max-w-text text-1 text-ink-2">
              The gate itself stays as it is: what it asks still counts once you have it.
            </p>
          )}
        </Section>
      )}
      {way.length > 0 && (
        <Section
          title="The shortest way"
          note={way.length === 1 ? "" : `${way.length} moves`}
          className="lg:col-span-2"
        >
          <WayList moves={way} />
        </Section>
      )}
    </div>
  );
}

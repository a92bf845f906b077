import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { Glyph, type StateName } from "@/components/ui/state";
import type { FormAction, Limits } from "@/lib/forms/state";

export type MenteeGate = {
  stepKey: string;
  name: string;
  glyph: StateName;
  /** "3 of 5 met" */
  words: string;
  /** What is not met yet: "Sprint reviews led, 2 of 3". */
  missing: string[];
  /** This mentor's own word, if they gave one. */
  waiver: { id: string; text: string; when: DateWords } | null;
  waivable: boolean;
};

type Forms = { name: string; menteeId: string; limits: Limits; waive: FormAction; takeBack: FormAction };

/** What passing each step asks of a mentee, and the mentor's way to say that it is passed all the same. */
export function MenteeGates({ gates, forms }: { gates: MenteeGate[]; forms: Forms | null }) {
  return (
    <Section title="Gates" className="mt-10">
      <List ordered>
        {gates.map((gate) => (
          <Row
            key={gate.stepKey}
            title={gate.name}
            glyph={<Glyph state={gate.glyph} />}
            when={gate.words}
            meta={gate.missing.length > 0 && `Still asked: ${gate.missing.join("; ")}`}
          >
            <div id={`gate-${gate.stepKey}`} className="mt-2 max-w-text empty:hidden">
              {gate.waiver && <Given forms={forms} {...gate.waiver} />}
              {forms && gate.waivable && <Waive {...forms} gate={gate} />}
            </div>
          </Row>
        ))}
      </List>
    </Section>
  );
}

function Waive({ name, menteeId, limits, waive, gate }: Forms & { gate: MenteeGate }) {
  return (
    <Confirm
      trigger={
        <>
          Waive this gate <span className="sr-only">of {gate.name}</span>
        </>
      }
      size="small"
      title={`Waive the gate of “${gate.name}”?`}
      action={waive}
      address={`/mentees/${menteeId}#gate-${gate.stepKey}`}
      hidden={{ menteeId, stepKey: gate.stepKey }}
      limits={limits}
      mark="none"
      variant="primary"
      confirm="Waive gate"
      pending="Waiving…"
    >
      <p className="text-ink-2">
        The step is passed then, whatever its gate still asks. You can take it back while you are their
        mentor.
      </p>
      <Field
        type="textarea"
        rows={4}
        name="text"
        label="What have you seen that makes up for it?"
        hint={
          <>
            <PersonName>{name}</PersonName> reads this, with your name and today’s date.
          </>
        }
      />
    </Confirm>
  );
}

type GivenProps = { forms: Forms | null } & NonNullable<MenteeGate["waiver"]>;

function Given({ forms, id, text, when }: GivenProps) {
  return (
    <>
      <p className="mb-2 text-ink-2">
        You waived it on <Time {...when} />:{" "}
        <span className="wrap-anywhere whitespace-pre-line text-ink">{text}</span>
      </p>
      {forms && (
        <Confirm
          trigger="Take back the waiver"
          size="small"
          title="Take back this waiver?"
          action={forms.takeBack}
          hidden={{ waiverId: id, menteeId: forms.menteeId }}
          confirm="Take back"
          pending="Taking back…"
        >
          <p>The step stands by its gate again, and they are told.</p>
        </Confirm>
      )}
    </>
  );
}

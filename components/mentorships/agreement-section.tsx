import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { Facts } from "@/components/ui/facts";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { TermsFields, type TermsFieldsProps } from "./terms-fields";

type Term = { term: string; text: string };

export type AgreementProps = {
  mentorshipId: string;
  /** What both signed. A mentorship from before there were agreements has none. */
  running: Term[] | null;
  /** What one of them proposed and signed, and the other has not. */
  open: {
    number: number;
    isMine: boolean;
    when: DateWords;
    changes: (Term & { before: string | null })[];
    /** Those that stay as they are. */
    kept: Term[];
  } | null;
  /** What other terms begin with; null where none can be proposed any more. */
  propose: { goals: string; terms: TermsFieldsProps; limits: Limits } | null;
};

type AgreementSectionProps = AgreementProps & {
  other: string;
  /** Null for whoever only looks. */
  actions: Record<"propose" | "sign", FormAction> | null;
  className?: string;
};

/** What runs between two people, what one would change, and how to change it. */
export function AgreementSection({ running, className, ...agreement }: AgreementSectionProps) {
  const { mentorshipId, open, propose, other, actions } = agreement;
  return (
    <Section title={<span id="agreement">What you agreed on</span>} {...(className && { className })}>
      {open && (
        <OpenVersion
          {...open}
          {...{ mentorshipId, other, runs: running !== null }}
          sign={actions?.sign ?? null}
        />
      )}
      {running && <Facts items={running} />}
      {!running && !open && <p className="text-ink-2">Nothing is written down between you yet.</p>}
      {actions && propose && (
        <Details
          // One that was sent closes.
          key={open?.number ?? 0}
          summary={open ? "Propose something else" : "Propose other terms"}
          className="mt-4 print:hidden"
        >
          <Form
            // What was proposed meanwhile shows in the fields.
            key={open?.number ?? 0}
            action={actions.propose}
            hidden={{ mentorshipId }}
            limits={propose.limits}
            actions={
              <Submit variant="default" pending="Proposing…">
                Sign and propose
              </Submit>
            }
          >
            <Field name="goals" type="textarea" rows={4} label="Goals" defaultValue={propose.goals} />
            <TermsFields {...propose.terms} />
          </Form>
        </Details>
      )}
    </Section>
  );
}

type OpenVersionProps = NonNullable<AgreementProps["open"]> & {
  mentorshipId: string;
  other: string;
  /** Something was agreed on before, and goes on until this is signed. */
  runs: boolean;
  sign: FormAction | null;
};

function OpenVersion({ mentorshipId, other, runs, sign, ...open }: OpenVersionProps) {
  const { number, isMine, when, changes, kept } = open;
  return (
    <div className="mb-6 rounded bg-sunk p-4">
      <p className="mb-3 font-medium">
        {isMine ? "You proposed" : <bdi className="wrap-anywhere">{other}</bdi>}
        {!isMine && " proposed"} other terms <Time {...when} />
      </p>
      <dl className="grid gap-3">
        {changes.map(({ term, before, text }) => (
          <div key={term}>
            <dt className="text-ink-2">{term}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">
              {before !== null && <del className="block text-ink-2">{before}</del>}
              <ins className="block font-medium no-underline">{text}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {changes.length === 0 && <p>They are the same as what you agreed on.</p>}
      {!runs && kept.length > 0 && (
        <div className="mt-4">
          <p className="mb-2 font-medium">As it was proposed first</p>
          <Facts items={kept} />
        </div>
      )}
      <p className="mt-3 text-1 text-ink-2">
        {isMine ? (
          <>
            They hold once <bdi className="wrap-anywhere">{other}</bdi> has signed too.
          </>
        ) : (
          "They hold once you have signed too."
        )}
        {runs && " Until then it stays as it is."}
      </p>
      {!isMine && sign && (
        <Form
          action={sign}
          hidden={{ mentorshipId, number }}
          className="mt-3"
          actions={
            // The page of a mentee has a primary button already.
            <Submit variant={runs ? "default" : "primary"} pending="Signing…">
              Sign these terms
            </Submit>
          }
        />
      )}
    </div>
  );
}

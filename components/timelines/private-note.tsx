import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import { Written } from "@/components/ui/written";
import type { FormAction, Limits } from "@/lib/forms/state";

export type PrivateNoteProps = {
  /** Where the answer stands without JavaScript. */
  address: string;
  /** Null while this browser hides private notes: then none of them is on the page. */
  shown: {
    /** The one that can be written now. */
    own: { text: string; hidden: Record<string, string | number>; limits: Limits; action: FormAction } | null;
    /** Those of earlier mentorships. */
    earlier: { id: string; text: string; when: DateWords }[];
  } | null;
  hide: FormAction;
};

/** What one side writes for themselves, and the switch for whoever shares their screen. */
export function PrivateNote({ address, shown, hide }: PrivateNoteProps) {
  if (shown && !shown.own && shown.earlier.length === 0) return null;
  return (
    <div id="note" className="scroll-mt-4 print:hidden">
      <Section
        title="Your private note"
        aside={
          <Form
            action={hide}
            address={address}
            hidden={{ hide: shown ? "yes" : "no", back: address }}
            layout="row"
            actions={
              <Submit variant="default" size="small" pending={shown ? "Hiding…" : "Showing…"}>
                {shown ? "Hide while I share my screen" : "Show private notes"}
              </Submit>
            }
          />
        }
      >
        {shown ? (
          <Shown {...shown} address={address} />
        ) : (
          <p className="text-ink-2">Hidden in this browser, on every page.</p>
        )}
      </Section>
    </div>
  );
}

function Shown({ own, earlier, address }: NonNullable<PrivateNoteProps["shown"]> & { address: string }) {
  return (
    <>
      {own && (
        <Form
          action={own.action}
          address={`${address}#note`}
          hidden={own.hidden}
          limits={own.limits}
          mark="none"
          saved="Saved."
          autoComplete="off"
          actions={<Submit variant="default">Save note</Submit>}
        >
          <Field
            type="textarea"
            rows={6}
            name="note"
            label="Only you read it"
            defaultValue={own.text}
            hint="Not the other side, in no view and no export. Empty it to take it away."
          />
        </Form>
      )}
      {earlier.map(({ id, text, when }) => (
        <Details
          key={id}
          className="mt-4"
          summary={
            <span>
              From before, <Time {...when} />
            </span>
          }
        >
          <Written>{text}</Written>
        </Details>
      ))}
    </>
  );
}

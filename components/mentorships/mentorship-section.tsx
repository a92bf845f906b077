import type { ReactNode } from "react";
import { Choices } from "@/components/ui/choices";
import { Confirm } from "@/components/ui/confirm";
import type { DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { BlockPerson } from "./block-person";

export type MentorshipProps = {
  mentorshipId: string;
  personId: string;
  standing: "PROPOSED" | "ACTIVE" | "PAUSED" | "ENDING";
  /** When the pause is over, the end comes, or the time to sign is up. */
  until: DateWords | null;
  /** Why it is paused, in words. */
  reason: string | null;
  /** Whether this side proposed the end that comes, and waits for it. */
  isMyEnd: boolean;
  /** Nothing passed for so many days, where this side is to know. */
  quietDays: number | null;
  rest: { reasons: { value: string; label: string }[]; backOn: string; limits: Limits };
};

export type MentorshipActions = Record<
  "pause" | "resume" | "goOn" | "proposeEnd" | "confirmEnd" | "end" | "block",
  FormAction
>;

type MentorshipSectionProps = MentorshipProps & {
  other: string;
  /** What is so while it lasts, and what afterwards. */
  now: ReactNode;
  afterwards: ReactNode;
  actions: MentorshipActions;
  className?: string;
};

/** Every way on and out, from either side. Where it stands is said above the page. */
export function MentorshipSection({
  className,
  now,
  afterwards,
  actions,
  ...mentorship
}: MentorshipSectionProps) {
  const { mentorshipId, personId, standing, other, isMyEnd } = mentorship;
  const hidden = { mentorshipId };
  const name = <bdi className="wrap-anywhere">{other}</bdi>;
  return (
    <Section title="Your mentorship" {...(className && { className })}>
      <p className="mb-4 max-w-text text-ink-2">{now}</p>
      <div className="flex flex-wrap items-start gap-2">
        {standing === "ACTIVE" && <Pause {...mentorship} action={actions.pause} />}
        {(standing === "ACTIVE" || standing === "PAUSED") && (
          <Confirm
            trigger="Propose the end"
            title="Propose to end this mentorship?"
            action={actions.proposeEnd}
            hidden={hidden}
            confirm="Propose the end"
            variant="primary"
            pending="Proposing…"
          >
            <p>
              You have seven days to wrap up, for a last round and for what is still to say. {name} can
              confirm the end sooner. Once proposed, it cannot be taken back.
            </p>
          </Confirm>
        )}
        {standing === "ENDING" && !isMyEnd && (
          <Form
            action={actions.confirmEnd}
            hidden={hidden}
            actions={
              <Submit variant="default" pending="Confirming…">
                Confirm the end
              </Submit>
            }
          />
        )}
        <Confirm
          trigger="End mentorship"
          look="bare"
          title="End this mentorship now?"
          action={actions.end}
          hidden={hidden}
          confirm="End mentorship"
          pending="Ending…"
        >
          <p>{afterwards}</p>
        </Confirm>
        <BlockPerson personId={personId} other={other} action={actions.block} />
      </div>
    </Section>
  );
}

function Pause({ mentorshipId, rest, action }: MentorshipProps & { action: FormAction }) {
  return (
    <Confirm
      trigger="Pause"
      title="Pause this mentorship?"
      action={action}
      hidden={{ mentorshipId }}
      limits={rest.limits}
      confirm="Pause mentorship"
      variant="primary"
      pending="Pausing…"
    >
      <p>
        What is shared can be read on. Nothing new is asked, and nothing is late. Either of you can go on
        sooner.
      </p>
      <Choices type="radio" name="reason" legend="What comes nearest" options={rest.reasons} />
      <Field name="backOn" type="date" label="Go on from" defaultValue={rest.backOn} />
    </Confirm>
  );
}

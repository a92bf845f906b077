import type { ReactNode } from "react";
import { Choices } from "@/components/ui/choices";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
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

/** Where it stands, and every way on and out, from either side. */
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
      <Standing {...mentorship} actions={actions} />
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

type StandingProps = Pick<
  MentorshipSectionProps,
  "mentorshipId" | "standing" | "until" | "reason" | "isMyEnd" | "quietDays" | "other" | "actions"
>;

function Standing({ mentorshipId, standing, until, quietDays, ...mentorship }: StandingProps) {
  const { reason, isMyEnd, other, actions } = mentorship;
  if (standing === "PAUSED" && until)
    return (
      <Notice className="mb-4" title="Paused">
        <p>
          Until <Time {...until} />. {reason}. What is shared can be read; nothing new is asked, and nothing
          is late.
        </p>
        <Form
          action={actions.resume}
          hidden={{ mentorshipId }}
          className="mt-3"
          actions={
            <Submit variant="default" pending="Going on…">
              Go on now
            </Submit>
          }
        />
      </Notice>
    );
  if (standing === "ENDING" && until)
    return (
      <Notice className="mb-4" title="Coming to its end">
        <p>
          It is over on <Time {...until} />: time for a last round, and for what is still to say.
          {isMyEnd && (
            <>
              {" "}
              <bdi className="wrap-anywhere">{other}</bdi> can confirm the end sooner.
            </>
          )}
        </p>
      </Notice>
    );
  if (standing === "ACTIVE" && quietDays !== null)
    return (
      <Notice className="mb-4" title="It is quiet between you">
        <p>
          For {quietDays} days nothing has passed between you and <bdi className="wrap-anywhere">{other}</bdi>
          . That happens. Go on, pause it, or end it: all three are fine. After 90 days it is paused.
        </p>
        <Form
          action={actions.goOn}
          hidden={{ mentorshipId }}
          className="mt-3"
          actions={
            <Submit variant="default" pending="Saying…">
              I would like to go on
            </Submit>
          }
        />
      </Notice>
    );
  return null;
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

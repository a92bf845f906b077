import { Choices } from "@/components/ui/choices";
import { Confirm } from "@/components/ui/confirm";
import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { TermsFields, type TermsFieldsProps } from "@/components/mentorships/terms-fields";
import { BlockPerson } from "@/components/mentorships/block-person";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type InvitationAnswerProps = {
  token: string;
  inviter: string;
  /** How many more questions may be asked; null while one waits for its answer. */
  questionsLeft: number | null;
  reasons: { value: string; label: string }[];
  /** What they propose, for whoever would say yes to something else. */
  proposed: { goals: string; terms: TermsFieldsProps };
  inviterId: string;
  limits: Record<"question" | "decline" | "changed", Limits>;
  actions: Record<"accept" | "acceptChanged" | "ask" | "decline" | "block", FormAction>;
};

export function InvitationAnswer({ token, inviter, questionsLeft, ...answer }: InvitationAnswerProps) {
  const { limits, reasons, proposed, inviterId, actions } = answer;
  return (
    <Section title="Your answer">
      {questionsLeft === null ? (
        <p className="mb-4 text-ink-2">
          <bdi className="wrap-anywhere">{inviter}</bdi> has your question. Once they answer, you get a mail
          and can accept here.
        </p>
      ) : (
        <p className="mb-4 text-ink-2">
          Saying yes takes nothing today. What waits for you later stands in one list.
        </p>
      )}
      <div className="flex flex-wrap items-start gap-2">
        {questionsLeft !== null && (
          <Form
            action={actions.accept}
            hidden={{ token }}
            actions={<Submit pending="Accepting…">Accept</Submit>}
          />
        )}
        <Confirm
          trigger="Decline"
          look={questionsLeft === null ? "default" : "bare"}
          title="Decline this invitation?"
          action={actions.decline}
          hidden={{ token }}
          limits={limits.decline}
          confirm="Decline invitation"
          pending="Declining…"
        >
          <p>
            <bdi className="wrap-anywhere">{inviter}</bdi> reads your reason. This link will not work again.
          </p>
          <Choices type="radio" name="reason" legend="What comes nearest" options={reasons} />
          <Field name="words" label="A sentence to it" />
        </Confirm>
        <BlockPerson personId={inviterId} other={inviter} action={actions.block} />
      </div>
      {questionsLeft !== null && (
        <Details summary="Accept with other terms" className="mt-4">
          <Form
            action={actions.acceptChanged}
            hidden={{ token }}
            limits={limits.changed}
            className="gap-4!"
            actions={
              <Submit variant="default" pending="Sending…">
                Sign and propose
              </Submit>
            }
          >
            <p className="text-ink-2">
              Change what should be different. It begins once <bdi className="wrap-anywhere">{inviter}</bdi>{" "}
              has signed your terms too.
            </p>
            <Field name="goals" type="textarea" rows={4} label="Goals" defaultValue={proposed.goals} />
            <TermsFields {...proposed.terms} />
          </Form>
        </Details>
      )}
      {questionsLeft !== null && questionsLeft > 0 && (
        <Details summary="Ask for more first" className="mt-4">
          <Form
            action={actions.ask}
            hidden={{ token }}
            limits={limits.question}
            className="gap-4!"
            actions={
              <Submit variant="default" pending="Sending…">
                Send question
              </Submit>
            }
          >
            <Field
              name="question"
              type="textarea"
              rows={3}
              label="Your question"
              hint={
                questionsLeft === 1 ? "This is the last of three." : "You can ask three times, one at a time."
              }
            />
          </Form>
        </Details>
      )}
    </Section>
  );
}

import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { AskedQuestions, type AskedQuestion } from "./asked-questions";

export type SentInvitation = {
  id: string;
  email: string;
  words: string;
  when: DateWords;
  /** Why it was declined, in words. */
  reason: string | null;
  questions: AskedQuestion[];
  /** The last question waits for an answer. */
  asks: boolean;
};

export type SentInvitationsProps = {
  open: SentInvitation[];
  answered: SentInvitation[];
  answerLimits: Limits;
  withdraw: FormAction;
  answer: FormAction;
};

export function SentInvitations({ open, answered, answerLimits, withdraw, answer }: SentInvitationsProps) {
  if (open.length + answered.length === 0) return null;
  return (
    <Section title="Invitations you sent">
      {open.length > 0 ? (
        <List>
          {open.map((invitation) => (
            <Invitation key={invitation.id} {...invitation}>
              {invitation.asks && (
                <Form
                  action={answer}
                  hidden={{ invitationId: invitation.id }}
                  limits={answerLimits}
                  className="mt-3 gap-3!"
                  actions={
                    <Submit variant="default" pending="Sending…">
                      Send answer
                    </Submit>
                  }
                >
                  <Field name="answer" type="textarea" rows={3} label="Your answer" />
                </Form>
              )}
              <div className="mt-2 -ml-3.5">
                <Confirm
                  trigger="Withdraw"
                  look="bare"
                  title="Withdraw this invitation?"
                  action={withdraw}
                  hidden={{ invitationId: invitation.id }}
                  confirm="Withdraw invitation"
                  pending="Withdrawing…"
                >
                  <p>The link stops working at once. You can invite the same address again.</p>
                </Confirm>
              </div>
            </Invitation>
          ))}
        </List>
      ) : (
        <p className="text-ink-2">No invitation waits for an answer.</p>
      )}
      {answered.length > 0 && (
        <Details summary="Earlier ones" className="mt-4">
          <List>
            {answered.map((invitation) => (
              <Invitation key={invitation.id} {...invitation} />
            ))}
          </List>
        </Details>
      )}
    </Section>
  );
}

function Invitation({
  email,
  words,
  when,
  reason,
  questions,
  children,
}: SentInvitation & { children?: React.ReactNode }) {
  return (
    <Row
      title={email}
      meta={
        <>
          {words} <Time {...when} />
          {reason && <>: {reason}</>}
        </>
      }
    >
      {questions.length > 0 && (
        <div className="mt-2">
          <AskedQuestions questions={questions} asker="They asked" answerer="You" />
        </div>
      )}
      {children}
    </Row>
  );
}

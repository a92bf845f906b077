import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Details } from "@/components/ui/details";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";

export type SentInvitation = { id: string; email: string; words: string; when: DateWords };

type SentInvitationsProps = {
  open: SentInvitation[];
  answered: SentInvitation[];
  withdrawInvitation: FormAction;
};

export function SentInvitations({ open, answered, withdrawInvitation }: SentInvitationsProps) {
  if (open.length + answered.length === 0) return null;
  return (
    <Section title="Invitations you sent">
      {open.length > 0 ? (
        <List>
          {open.map((invitation) => (
            <Invitation key={invitation.id} {...invitation}>
              <Confirm
                trigger="Withdraw"
                look="bare"
                title="Withdraw this invitation?"
                action={withdrawInvitation}
                hidden={{ invitationId: invitation.id }}
                confirm="Withdraw invitation"
                pending="Withdrawing…"
              >
                <p>The link stops working at once. You can invite the same address again.</p>
              </Confirm>
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

function Invitation({ email, words, when, children }: SentInvitation & { children?: React.ReactNode }) {
  return (
    <Row
      title={email}
      meta={
        <>
          {words} <Time {...when} />
        </>
      }
    >
      {children && <div className="mt-2 -ml-3.5">{children}</div>}
    </Row>
  );
}

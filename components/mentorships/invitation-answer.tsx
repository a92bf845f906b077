import { Confirm } from "@/components/ui/confirm";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type InvitationAnswerProps = { token: string; inviter: string; accept: FormAction; decline: FormAction };

export function InvitationAnswer({ token, inviter, accept, decline }: InvitationAnswerProps) {
  return (
    <Section title="Your answer">
      <p className="mb-4 text-ink-2">
        Saying yes takes nothing today. What waits for you later stands in one list.
      </p>
      <div className="flex flex-wrap items-start gap-2">
        <Form action={accept} hidden={{ token }} actions={<Submit pending="Accepting…">Accept</Submit>} />
        <Confirm
          trigger="Decline"
          look="bare"
          title="Decline this invitation?"
          action={decline}
          hidden={{ token }}
          confirm="Decline invitation"
          pending="Declining…"
        >
          <p>
            <bdi className="wrap-anywhere">{inviter}</bdi> sees that you declined, without a reason. This link
            will not work again.
          </p>
        </Confirm>
      </div>
    </Section>
  );
}

import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";

type MentorEndingProps = { name: string; mentorshipId: string; action: FormAction };

/** The way out. */
export function MentorEnding({ name, mentorshipId, action }: MentorEndingProps) {
  return (
    <Section title="Your mentorship">
      <p className="mb-4 text-ink-2">Either of you can end it at any time. No reason is asked.</p>
      <Confirm
        trigger="End mentorship"
        title="End this mentorship?"
        action={action}
        hidden={{ mentorshipId }}
        confirm="End mentorship"
        pending="Ending…"
      >
        <p>
          From then on <PersonName>{name}</PersonName> can read nothing of yours, and what waits for their
          verdict comes back to you. The verdicts you have stay yours.
        </p>
      </Confirm>
    </Section>
  );
}

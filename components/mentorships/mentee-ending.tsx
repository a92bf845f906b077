import { PersonName } from "@/components/ui/avatar";
import { Confirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";

/** What a mentor reads, and the way out. */
export function MenteeEnding({
  name,
  mentorshipId,
  action,
}: {
  name: string;
  mentorshipId: string;
  action: FormAction;
}) {
  return (
    <Section title="Your mentorship" className="mt-10 print:hidden">
      <p className="mb-4 max-w-text text-ink-2">
        You read what <PersonName>{name}</PersonName> shares with you and what they submit, nothing else.
        Either of you can end it at any time.
      </p>
      <Confirm
        trigger="End mentorship"
        title="End this mentorship?"
        action={action}
        hidden={{ mentorshipId }}
        confirm="End mentorship"
        pending="Ending…"
      >
        <p>
          From then on you can read nothing of theirs, and what waits for your verdict goes back to them. The
          verdicts you gave stay with them.
        </p>
      </Confirm>
    </Section>
  );
}

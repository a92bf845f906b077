import type { ReactNode } from "react";
import { Confirm } from "@/components/ui/confirm";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/state";

type MentorshipEndingProps = {
  /** What it is while it lasts. */
  now: ReactNode;
  /** What it is afterwards. */
  afterwards: ReactNode;
  mentorshipId: string;
  action: FormAction;
  className?: string;
};

/** The way out, from either side. */
export function MentorshipEnding({
  now,
  afterwards,
  mentorshipId,
  action,
  className,
}: MentorshipEndingProps) {
  return (
    <Section title="Your mentorship" {...(className && { className })}>
      <p className="mb-4 max-w-text text-ink-2">{now}</p>
      <Confirm
        trigger="End mentorship"
        title="End this mentorship?"
        action={action}
        hidden={{ mentorshipId }}
        confirm="End mentorship"
        pending="Ending…"
      >
        <p>{afterwards}</p>
      </Confirm>
    </Section>
  );
}

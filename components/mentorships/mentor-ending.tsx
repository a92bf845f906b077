import { PersonName } from "@/components/ui/avatar";
import type { FormAction } from "@/lib/forms/state";
import { MentorshipEnding } from "./mentorship-ending";

type MentorEndingProps = { name: string; mentorshipId: string; action: FormAction };

/** The way out for whoever is mentored. */
export function MentorEnding({ name, ...mentorship }: MentorEndingProps) {
  return (
    <MentorshipEnding
      {...mentorship}
      now="Either of you can end it at any time. No reason is asked."
      afterwards={
        <>
          From then on <PersonName>{name}</PersonName> can read nothing of yours, and what waits for their
          verdict comes back to you. The verdicts you have stay yours.
        </>
      }
    />
  );
}

import { PersonName } from "@/components/ui/avatar";
import type { FormAction } from "@/lib/forms/state";
import { MentorshipEnding } from "./mentorship-ending";

type MenteeEndingProps = { name: string; mentorshipId: string; action: FormAction };

/** What a mentor reads, and the way out. */
export function MenteeEnding({ name, ...mentorship }: MenteeEndingProps) {
  return (
    <MentorshipEnding
      {...mentorship}
      className="mt-10 print:hidden"
      now={
        <>
          You read what <PersonName>{name}</PersonName> shares with you and what they submit, nothing else.
          Either of you can end it at any time.
        </>
      }
      afterwards="From then on you can read nothing of theirs, and what waits for your verdict goes back to them. The verdicts you gave stay with them."
    />
  );
}

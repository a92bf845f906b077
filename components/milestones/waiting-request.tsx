import { PersonName } from "@/components/ui/avatar";
import { SubmittedConfirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction } from "@/lib/forms/state";

export type Waiting = {
  requestId: string;
  person: string;
  when: DateWords;
  questions: string[];
  wantedBy: DateWords | null;
  /** The mentor is reading it: it cannot be taken back now. */
  isRead: boolean;
  version: number;
  /** Changed since it was submitted. */
  isEdited: boolean;
};

type WaitingRequestProps = { waiting: Waiting | null; milestoneId: string; withdraw: FormAction };

/** Also when nothing waits any more: a request that came too late to be taken back is told so. */
export function WaitingRequest({ waiting, milestoneId, withdraw }: WaitingRequestProps) {
  const submission = useSubmission(withdraw, `/milestones/${milestoneId}#review`);
  if (!waiting) return <TooLate state={submission.state} title="The request was not taken back" />;

  const { requestId, person, when, questions, wantedBy, version, isEdited, isRead } = waiting;
  return (
    <Section title="In review">
      <p>
        <PersonName>{person}</PersonName> has had{" "}
        <Link href={`/reviews/${requestId}`}>version {version}</Link> since <Time {...when} />
        {wantedBy && (
          <>
            , wanted by <Time {...wantedBy} />
          </>
        )}
        .{isRead && " They are reading it now."}
      </p>
      {isEdited && (
        <p className="mt-2 text-ink-2">
          You have edited it since. The verdict will be about version {version}.
        </p>
      )}
      {questions.map((question, index) => (
        <blockquote
          key={index}
          dir="auto"
          className="mt-3 border-l-2 border-hair pl-3 wrap-anywhere whitespace-pre-line text-ink-2"
        >
          {question}
        </blockquote>
      ))}
      <div className="mt-4">
        {isRead ? (
          <TooLate state={submission.state} title="The request was not taken back" />
        ) : (
          <SubmittedConfirm
            trigger="Take the request back"
            title="Take this request back?"
            submission={submission}
            hidden={{ requestId, milestoneId }}
            confirm="Take it back"
            pending="Taking it back…"
            variant="primary"
          >
            <p>
              It leaves the queue of <PersonName>{person}</PersonName>. You can ask again whenever you like.
            </p>
          </SubmittedConfirm>
        )}
      </div>
    </Section>
  );
}

import { PersonName } from "@/components/ui/avatar";
import { SubmittedConfirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction } from "@/lib/forms/state";
import type { Stage } from "@/lib/reviews/request";

export type Waiting = {
  requestId: string;
  person: string;
  when: DateWords;
  questions: string[];
  wantedBy: DateWords | null;
  stage: Stage;
  /** How soon this mentor usually answers. */
  usual: string;
  version: number;
  /** Changed since it was submitted. */
  isEdited: boolean;
};

type WaitingRequestProps = { waiting: Waiting | null; milestoneId: string; withdraw: FormAction };

/** Also when nothing waits any more: a request that came too late to be taken back is told so. */
export function WaitingRequest({ waiting, milestoneId, withdraw }: WaitingRequestProps) {
  const submission = useSubmission(withdraw, `/milestones/${milestoneId}#review`);
  if (!waiting) return <TooLate state={submission.state} title="The request was not taken back" />;

  const { requestId, person, when, questions, wantedBy, version, isEdited, stage, usual } = waiting;
  const isRead = stage === "reading";
  if (stage === "released") return <NotAnswered requestId={requestId} person={person} />;
  return (
    <Section title="In review">
      {stage === "question" && <AskedBack requestId={requestId} person={person} />}
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
      {stage === "waiting" && <p className="mt-2 text-ink-2">{usual}</p>}
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

function AskedBack({ requestId, person }: Pick<Waiting, "requestId" | "person">) {
  return (
    <div className="mb-4 grid justify-items-start gap-3">
      <p className="font-medium">
        <PersonName>{person}</PersonName> asks you something before they judge it.
      </p>
      <ButtonLink variant="primary" href={`/reviews/${requestId}#inquiry`}>
        Read it and answer
      </ButtonLink>
    </div>
  );
}

/** Nobody is stuck behind somebody who does not answer. */
function NotAnswered({ requestId, person }: Pick<Waiting, "requestId" | "person">) {
  return (
    <Section title="Not answered in ten days">
      <p className="mb-4">
        <PersonName>{person}</PersonName> did not come to it. The milestone is yours again: edit it, ask anew,
        show it to another mentor as it was, or go on without.
      </p>
      <ButtonLink href={`/reviews/${requestId}#next`}>Choose what happens</ButtonLink>
    </Section>
  );
}

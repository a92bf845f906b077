import { Time } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Submit } from "@/components/ui/submit";
import type { MentorshipActions, MentorshipProps } from "./mentorship-section";

type MentorshipStandingProps = Omit<MentorshipProps, "rest" | "personId"> & {
  other: string;
  /** The other proposed terms, which this side has not signed. */
  asksForTerms: boolean;
  actions: Pick<MentorshipActions, "resume" | "goOn">;
};

/** What is not as always between two people, above everything else on the page about it. */
export function MentorshipStanding({ asksForTerms, ...mentorship }: MentorshipStandingProps) {
  return (
    <div className="mb-10 grid max-w-form gap-4 empty:hidden print:hidden">
      {asksForTerms && (
        <Notice title="Other terms are proposed">
          <p>
            <bdi className="wrap-anywhere">{mentorship.other}</bdi> would change something.{" "}
            <Link href="#agreement">See what, and sign it</Link>, or propose something else.
          </p>
        </Notice>
      )}
      <Standing {...mentorship} />
    </div>
  );
}

type StandingProps = Omit<MentorshipStandingProps, "asksForTerms">;

function Standing({ mentorshipId, standing, until, quietDays, ...mentorship }: StandingProps) {
  const { reason, isMyEnd, other, actions } = mentorship;
  if (standing === "PAUSED" && until)
    return (
      <Notice title="Paused">
        <p>
          Until <Time {...until} />. {reason}. What is shared can be read; nothing new is asked, and nothing
          is late.
        </p>
        <Form
          action={actions.resume}
          hidden={{ mentorshipId }}
          className="mt-3"
          actions={
            <Submit variant="default" pending="Going on…">
              Go on now
            </Submit>
          }
        />
      </Notice>
    );
  if (standing === "ENDING" && until)
    return (
      <Notice title="Coming to its end">
        <p>
          It is over on <Time {...until} />: time for a last round, and for what is still to say.
          {isMyEnd && (
            <>
              {" "}
              <bdi className="wrap-anywhere">{other}</bdi> can confirm the end sooner.
            </>
          )}
        </p>
      </Notice>
    );
  if (standing === "ACTIVE" && quietDays !== null)
    return (
      <Notice title="It is quiet between you">
        <p>
          For {quietDays} days nothing has passed between you and <bdi className="wrap-anywhere">{other}</bdi>
          . That happens. Go on, pause it, or end it: all three are fine. After 90 days it is paused.
        </p>
        <Form
          action={actions.goOn}
          hidden={{ mentorshipId }}
          className="mt-3"
          actions={
            <Submit variant="default" pending="Saying…">
              I would like to go on
            </Submit>
          }
        />
      </Notice>
    );
  return null;
}

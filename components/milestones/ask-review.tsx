import { ButtonLink } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { useSubmission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction, Limits } from "@/lib/forms/state";
import { QuestionFields } from "./question-fields";

/** Whether this version may be shown: for the first time, once more, to a second mentor, or why not. */
export type Ask = "first" | "again" | "second" | "unchanged" | "verified" | "waiting";

/** With why this one, where it is for what the milestone speaks of, and how soon they usually answer. */
export type AskedMentor = { value: string; label: string; hint: string };

type AskReviewProps = {
  ask: Ask;
  mentors: AskedMentor[];
  paused: boolean;
  mentor: string | null;
  isBare: boolean;
  milestoneId: string;
  action: FormAction;
  formKey: string;
  limits: Limits;
};

export function AskReview({
  ask,
  mentors,
  paused,
  mentor,
  isBare,
  milestoneId,
  action,
  ...form
}: AskReviewProps) {
  // What happened comes first: then asking is no longer what the page is for.
  const variant = isBare ? "default" : "primary";
  const submission = useSubmission(action, `/milestones/${milestoneId}#review`);
  if (ask === "waiting")
    return (
      <TooLate state={submission.state} fields={["questions"]} title="Your second request was not sent" />
    );
  if (ask === "verified" || ask === "unchanged") {
    return (
      <Section title={ask === "verified" ? "Verified" : "Ask again"}>
        <p className="text-ink-2">{whyNot[ask]}</p>
      </Section>
    );
  }
  if (mentors.length === 0) {
    return (
      <Section title="Ask for review">
        <p className="mb-4 text-ink-2">
          A mentor reads this version as it is now and says whether they vouch for it.{" "}
          {paused ? "With yours it is paused now: go on with them first." : "You have no mentor yet."}
        </p>
        <ButtonLink variant={variant} href="/mentors">
          {paused ? "Your mentors" : "Invite a mentor"}
        </ButtonLink>
      </Section>
    );
  }
  return (
    <Section title={titles[ask]}>
      <SubmittedForm
        {...form}
        submission={submission}
        hidden={{ milestoneId }}
        mark="none"
        className="gap-4!"
        actions={
          <Submit variant={variant} pending="Asking…">
            Ask for review
          </Submit>
        }
      >
        <p className="text-ink-2">
          {ask === "second"
            ? "You see the verdict otherwise. A mentor who has not judged this version may look at it afresh: they see neither the verdict nor what you said. Or tick off a point, or edit, and ask again."
            : "When you ask, your mentor gets it as it reads now. You can go on editing."}
          {isBare && " So far that is a title alone: say first what happened."}
        </p>
        <Choices
          type="radio"
          name="mentorshipId"
          legend="Mentor"
          options={mentors.map(({ value, label, hint }) => ({
            value,
            hint,
            label: <bdi className="wrap-anywhere">{label}</bdi>,
          }))}
          defaultValue={mentor ?? undefined}
        />
        <QuestionFields state={submission.state} />
        <Field
          type="date"
          name="wantedBy"
          label="Wanted by, if there is a day"
          width="short"
          hint="They see it. Nothing of yours waits for it."
        />
      </SubmittedForm>
    </Section>
  );
}

const titles = { first: "Ask for review", again: "Ask again", second: "Ask somebody else" };

const whyNot = {
  verified:
    "A mentor vouches for this version. An edit makes a new one, which you can show again; this one stays verified.",
  unchanged: "Tick off a point or edit the milestone. Then you can show the new version.",
};

import { ButtonLink } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Submit } from "@/components/ui/submit";
import { AskForm } from "./ask-form";
import type { OpportunityViewProps } from "./opportunity-view";

/** The one thing that comes next for an opportunity, by where it is. */
export function OpportunityMove(opportunity: OpportunityViewProps) {
  switch (opportunity.state) {
    case "SPOTTED":
    case "LATER":
      return <AskForm {...opportunity} />;
    case "ASKED":
      return <Answer {...opportunity} />;
    case "YES":
      return <Finish {...opportunity} />;
    case "NO":
      return <No {...opportunity} />;
    case "DONE":
      return <Outcome {...opportunity} />;
  }
}

/** The day to ask again is asked only of a "later"; the style sheet shows its field, so that no script is needed. */
function Answer({ opportunityId, limits, actions, askAgain, ask }: OpportunityViewProps) {
  return (
    <div className="cols">
      <Section title="What did they say?" className="lg:col-span-2">
        <Form
          action={actions.answer}
          address={`/opportunities/${opportunityId}`}
          hidden={{ opportunityId }}
          limits={limits.answer}
          mark="none"
          className="group/answer"
          actions={<Submit pending="Keeping…">Keep the answer</Submit>}
        >
          <Choices type="radio" name="answer" legend="Their answer" hideLegend options={answers} />
          <Field
            type="date"
            name="askAgainOn"
            label="Ask again on"
            width="short"
            defaultValue={askAgain}
            className="hidden group-has-[[value=LATER]:checked]/answer:grid has-[[aria-invalid=true]]:grid"
          />
          <Field
            type="textarea"
            rows={2}
            name="words"
            label="In their words"
            hint="If you like: what they said, and what it depends on. Only you read it."
          />
        </Form>
      </Section>
      <Section title="How you asked">
        <p className="wrap-anywhere whitespace-pre-line text-ink-2">{ask}</p>
      </Section>
    </div>
  );
}

const answers = [
  { value: "YES", label: "Yes" },
  { value: "LATER", label: "Later", hint: "It comes back to you on the day you choose." },
  { value: "NO", label: "No", hint: "It counts as asked, and lowers nothing." },
];

function Finish({ opportunityId, answer, actions }: OpportunityViewProps) {
  return (
    <Section title="Yours to do">
      <Said words={answer} />
      <p className="mb-4 max-w-text text-ink-2">
        Do it, and come back when it is over. Note on the way who could have said no, and what changed.
      </p>
      <Form
        action={actions.finish}
        address={`/opportunities/${opportunityId}`}
        hidden={{ opportunityId }}
        actions={<Submit pending="Saving…">It is done</Submit>}
      />
    </Section>
  );
}

function No({ answer, activityKey }: OpportunityViewProps) {
  return (
    <Section title="They said no">
      <Said words={answer} />
      <p className="mb-4 max-w-text text-ink-2">
        That was about the timing or the work, and it lowers nothing here: you asked, and that is the part in
        your hands.
      </p>
      <ButtonLink href={activityKey ? `/opportunities/new?activity=${activityKey}` : "/opportunities/new"}>
        Spot another
      </ButtonLink>
    </Section>
  );
}

function Outcome({ milestone, log }: OpportunityViewProps) {
  if (milestone)
    return (
      <Section title="What came of it">
        <p>
          <Link href={milestone.href}>{milestone.label}</Link>
        </p>
      </Section>
    );
  return (
    <Section title="Done, and nobody can see it yet">
      <p className="mb-4 max-w-text text-ink-2">
        A milestone makes it count: for its activity, for a gate, and for what a mentor can verify. What you
        wrote here is filled in already.
      </p>
      <ButtonLink variant="primary" href={log}>
        Log the milestone
      </ButtonLink>
    </Section>
  );
}

function Said({ words }: { words: string | null }) {
  return (
    words && <blockquote className="mb-3 max-w-text wrap-anywhere whitespace-pre-line">{words}</blockquote>
  );
}

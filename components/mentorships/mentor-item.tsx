import { PersonName } from "@/components/ui/avatar";
import { Checkbox } from "@/components/ui/choices";
import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

export type ListedMentor = {
  mentorshipId: string;
  name: string;
  since: DateWords;
  sharesSteps: boolean;
  sharesSkills: boolean;
  /** What they may read was changed a moment ago. */
  saved: boolean;
};

type MentorItemProps = ListedMentor & { changeConsent: FormAction; endMentorship: FormAction };

/** One mentor, what they may read, and the way out. */
export function MentorItem({ mentorshipId, name, since, saved, ...mentor }: MentorItemProps) {
  return (
    <li className="grid grid-cols-1 gap-3 py-4!">
      <div className="flex flex-wrap justify-between gap-x-4">
        <h3 className="min-w-0 wrap-anywhere">
          <PersonName>{name}</PersonName>
        </h3>
        <span className="text-1/5 text-ink-2">
          since <Time {...since} />
        </span>
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <Form
          key={String([mentor.sharesSteps, mentor.sharesSkills])}
          action={mentor.changeConsent}
          hidden={{ mentorshipId }}
          className="gap-3!"
          actions={
            <Submit variant="default" pending="Saving…">
              Save
              <span className="sr-only">
                {" "}
                what <PersonName>{name}</PersonName> may read
              </span>
            </Submit>
          }
        >
          <fieldset>
            <legend className="mb-1">
              <span className="sr-only">
                <PersonName>{name}</PersonName>:{" "}
              </span>
              May read
            </legend>
            <Checkbox
              name="sharesSteps"
              label="A summary of my five steps"
              defaultChecked={mentor.sharesSteps}
            />
            <Checkbox
              name="sharesSkills"
              label="A summary of my skills"
              defaultChecked={mentor.sharesSkills}
            />
          </fieldset>
          {saved && (
            <Notice tone="good" role="status">
              Saved. It holds from the next page they open.
            </Notice>
          )}
        </Form>
        <div className="max-sm:-ml-3.5 sm:-mr-3.5">
          <Confirm
            trigger={
              <span>
                End mentorship
                <span className="sr-only">
                  {" "}
                  with <PersonName>{name}</PersonName>
                </span>
              </span>
            }
            look="bare"
            title="End this mentorship?"
            action={mentor.endMentorship}
            hidden={{ mentorshipId }}
            confirm="End mentorship"
            pending="Ending…"
          >
            <p>
              From then on <PersonName>{name}</PersonName> can read nothing of yours, and what waits for their
              verdict comes back to you. The verdicts you have stay yours.
            </p>
          </Confirm>
        </div>
      </div>
    </li>
  );
}

import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { SubmittedForm } from "@/components/ui/form";
import type { Submission } from "@/components/ui/submission";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type NoteRow = { id: string; body: string; when: DateWords };

type ActivityNotesProps = {
  activityKey: string;
  notes: NoteRow[];
  formKey: string;
  limits: Limits;
  adding: Submission;
  remove: FormAction;
};

export function ActivityNotes({ activityKey, notes, formKey, limits, adding, remove }: ActivityNotesProps) {
  return (
    <section>
      <h3 className="mb-2">Notes</h3>
      {notes.length > 0 && (
        <ul role="list" className="mb-4 grid gap-4">
          {notes.map(({ id, body, when }) => (
            <li key={id}>
              <p className="wrap-anywhere whitespace-pre-line">{body}</p>
              <div className="flex flex-wrap items-baseline gap-x-2 text-1 text-ink-2">
                <Time {...when} />
                <Confirm
                  trigger={
                    <>
                      Remove <span className="sr-only">the note of {when.exact}</span>
                    </>
                  }
                  look="bare"
                  title="Remove this note?"
                  action={remove}
                  hidden={{ noteId: id, activityKey }}
                  confirm="Remove note"
                  pending="Removing…"
                >
                  <p className="line-clamp-3 wrap-anywhere whitespace-pre-line text-ink-2">{body}</p>
                </Confirm>
              </div>
            </li>
          ))}
        </ul>
      )}
      <SubmittedForm
        submission={adding}
        formKey={formKey}
        hidden={{ activityKey }}
        limits={limits}
        mark="none"
        saved="Saved."
        className="gap-y-2!"
        actions={
          <Submit variant="default" pending="Adding…">
            Add note
          </Submit>
        }
      >
        <Field
          type="textarea"
          rows={2}
          name="body"
          label="New note"
          hideLabel
          hint="Only you read your notes."
        />
      </SubmittedForm>
    </section>
  );
}

import { Details } from "@/components/ui/details";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import type { FormState } from "@/lib/forms/state";

/** Up to three questions. One is enough for most, so the others are a click away. */
export function QuestionFields({ state }: { state: FormState }) {
  const typed = [state.values?.questions ?? []].flat();
  const isMore = typed.slice(1).some(Boolean);
  const field = (at: number, label: string, hint?: string) => (
    // The fields share one name, so each is told only what was wrong with itself.
    <FormContext
      value={{ state: stateAt(state, at), limits: { questions: { maxLength: 500 } }, mark: "none" }}
    >
      <Field
        type="textarea"
        rows={2}
        name="questions"
        label={label}
        defaultValue={typed[at]}
        {...(hint && { hint })}
      />
    </FormContext>
  );
  return (
    <div>
      {field(0, "Your question, if you have one", "What should they look at most?")}
      <Details summary="Ask more than one" open={isMore} className="mt-2">
        <div className="grid gap-4">
          {field(1, "A second question")}
          {field(2, "A third question")}
        </div>
      </Details>
    </div>
  );
}

function stateAt({ errors }: FormState, at: number): FormState {
  const own = errors?.[`questions.${at}`];
  return own ? { errors: { questions: own } } : {};
}

import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";
import { PlanFields, type PlanAnswers } from "./plan-fields";

type PlanFormProps = { action: FormAction; limits: Limits; plan: PlanAnswers; roles: string[] };

export function PlanForm({ action, limits, plan, roles }: PlanFormProps) {
  return (
    <Form
      action={action}
      limits={limits}
      mark="none"
      className="prints"
      actions={
        <Submit variant="default" pending="Saving…">
          Save target
        </Submit>
      }
    >
      <PlanFields plan={plan} roles={roles} />
    </Form>
  );
}

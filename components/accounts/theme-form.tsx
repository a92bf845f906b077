import { Choices } from "@/components/ui/choices";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

export function ThemeForm({ action, theme }: { action: FormAction; theme: string }) {
  return (
    <Form
      action={action}
      mark="none"
      actions={
        <Submit variant="default" pending="Saving…">
          Save look
        </Submit>
      }
    >
      <Choices
        type="radio"
        name="theme"
        legend="Light or dark"
        layout="row"
        options={[
          { value: "system", label: "As my system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
        defaultValue={theme}
      />
    </Form>
  );
}

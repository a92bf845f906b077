import { Field } from "@/components/ui/field";

export function NewPasswordField({ name, label }: { name: string; label: string }) {
  return (
    <Field
      name={name}
      type="password"
      label={label}
      hint="15 characters or more. A short sentence works well, and you may paste it."
      autoComplete="new-password"
      width="half"
    />
  );
}

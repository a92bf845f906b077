import { Field } from "@/components/ui/field";
import { Username } from "./username";

/** For forms that change what matters most, where the password was not entered within ten minutes. */
export function PasswordAgain({ email }: { email: string }) {
  return (
    <>
      <Username email={email} />
      <Field
        name="currentPassword"
        type="password"
        label="Your password"
        hint="To show that it is you. We ask again after ten minutes."
        autoComplete="current-password"
        width="half"
      />
    </>
  );
}

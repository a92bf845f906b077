import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { canonicalEmail } from "@/lib/accounts/email";
import { weaknessOf } from "@/lib/accounts/weakness";
import { readNext } from "@/lib/auth/destination";
import { line } from "@/lib/forms/text";

const TOO_LONG = "Use a shorter e-mail address";

/** An address in the form under which it is kept and compared. */
export const Email = z
  .string("Enter your e-mail address")
  .transform(canonicalEmail)
  .pipe(z.email("Enter an e-mail address like maya@example.com").max(254, TOO_LONG));

/** The same for one's own, with the way its owner writes it: null where that is no different. */
const OwnEmail = z
  .string("Enter your e-mail address")
  // By hand: a schema within this one would complain about a field of its own, which no form shows.
  .superRefine((value, context) => {
    const isLong = typedForm(value).length > 254;
    const message = isLong ? TOO_LONG : Email.safeParse(value).error?.issues[0]?.message;
    if (message) context.addIssue({ code: "custom", message, continue: false });
  })
  .transform((value) => {
    const [email, typed] = [canonicalEmail(value), typedForm(value)];
    return { email, typed: typed === email ? null : typed };
  });
export type OwnEmail = z.output<typeof OwnEmail>;

const typedForm = (value: string) => value.trim().normalize("NFC");

/** Where to go afterwards: a page of ours, never another site. */
const Next = z.string().optional().transform(readNext);

/** Long rather than odd: length is what holds. Counted as it is hashed, in NFC. */
export const NewPassword = z
  .string("Choose a password")
  .refine((value) => lengthOf(value) >= 15, { error: "Use at least 15 characters", abort: true })
  .refine((value) => lengthOf(value) <= 128, { error: "Use at most 128 characters", abort: true })
  .refine((value) => value.isWellFormed() && !value.includes("\0"), {
    error: "This password has a character that cannot be typed again",
    abort: true,
  })
  .superRefine((value, context) => refuseWeak(value, [], context))
  .meta({ maxLength: 128 });

const lengthOf = (password: string) => [...password.normalize("NFC")].length;

function refuseWeak(password: string, own: string[], context: z.RefinementCtx, path: string[] = []) {
  const message = weaknessOf(password, own);
  if (message) context.addIssue({ code: "custom", path, message, continue: false });
}

/** What somebody already has. Whether it is right only its hash can say. */
const password = (missing: string) => z.string(missing).min(1, missing).max(512, missing);

export const EnteredPassword = password("Enter your password");

/** For forms that change what matters most: asked for where it was not entered within ten minutes. */
export const PasswordAgain = { currentPassword: EnteredPassword.optional() };

export const SignInInput = z.strictObject({
  email: Email,
  password: EnteredPassword,
  next: Next,
});
export type SignInInput = z.output<typeof SignInInput>;

export const SignUpInput = z
  .strictObject({
    name: line(80, "Tell us your name"),
    email: OwnEmail,
    password: NewPassword,
    timeZone: z
      .string()
      .optional()
      .transform((value) => (value && isTimeZone(value) ? value : "UTC")),
    next: Next,
  })
  .superRefine(({ password, name, email }, context) =>
    refuseWeak(password, [name, email.email], context, ["password"]),
  );
export type SignUpInput = z.output<typeof SignUpInput>;

export const ProfileInput = z.strictObject({
  name: line(80, "Tell us your name"),
  timeZone: z.string("Choose a time zone").refine(isTimeZone, "Choose a time zone of the list"),
});
export type ProfileInput = z.output<typeof ProfileInput>;

export const PasswordInput = z.strictObject({
  currentPassword: password("Enter your current password"),
  newPassword: NewPassword,
});

export const EmailChangeInput = z.strictObject({ email: OwnEmail, ...PasswordAgain });

export const ThemeInput = z.strictObject({
  theme: z.enum(["system", "light", "dark"], "Choose one of the three"),
});

export function isTimeZone(value: string) {
  return /^[A-Z][\w/+-]{1,40}$/i.test(value) && canReckon(value);
}

/** Asked of whoever reckons the days: Intl knows names that Temporal refuses. */
function canReckon(timeZone: string) {
  try {
    return Boolean(Temporal.Now.zonedDateTimeISO(timeZone));
  } catch {
    return false;
  }
}

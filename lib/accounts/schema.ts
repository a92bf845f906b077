import { domainToASCII } from "node:url";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { line } from "@/lib/forms/text";

/** The form under which an address is kept and compared: NFKC before it is checked, the domain as the wire has it. */
export const Email = z
  .string("Enter your e-mail address")
  .transform((value) => canonical(value.normalize("NFKC").trim().toLowerCase()))
  .pipe(z.email("Enter an e-mail address like maya@example.com").max(254, "Use a shorter e-mail address"));

/** Where to go afterwards: a page of ours, never another site. */
const Next = z
  .string()
  .optional()
  .transform((value) => (value && /^\/[a-z][\w/-]{0,200}$/.test(value) ? value : null));

/** The same for an address or a form that anybody may have written. */
export const readNext = (value: unknown) => Next.safeParse(value).data ?? null;

/** Long rather than odd: length is what holds. */
const NewPassword = z
  .string("Choose a password")
  .refine((value) => [...value].length >= 15, "Use at least 15 characters")
  .refine((value) => [...value].length <= 128, "Use at most 128 characters")
  .refine(
    (value) => value.isWellFormed() && !value.includes("\0"),
    "This password has a character that cannot be typed again",
  )
  .meta({ maxLength: 128 });

export const SignInInput = z.strictObject({
  email: Email,
  password: z.string("Enter your password").min(1, "Enter your password").max(512, "Enter your password"),
  next: Next,
});
export type SignInInput = z.output<typeof SignInInput>;

export const SignUpInput = z
  .strictObject({
    name: line(80, "Tell us your name"),
    email: Email,
    password: NewPassword,
    timeZone: z.string().optional(),
    next: Next,
  })
  .refine(({ password, name, email }) => !isBuiltFrom(password, name, email), {
    path: ["password"],
    message: "Choose a password that does not hold your name or address",
  });
export type SignUpInput = z.output<typeof SignUpInput>;

export const ProfileInput = z.strictObject({
  name: line(80, "Tell us your name"),
  timeZone: z.string("Choose a time zone").refine(isTimeZone, "Choose a time zone of the list"),
});
export type ProfileInput = z.output<typeof ProfileInput>;

export const PasswordInput = z.strictObject({
  currentPassword: z
    .string("Enter your current password")
    .min(1, "Enter your current password")
    .max(512, "Enter your current password"),
  newPassword: NewPassword,
});
export type PasswordInput = z.output<typeof PasswordInput>;

export const ThemeInput = z.strictObject({
  theme: z.enum(["system", "light", "dark"], "Choose one of the three"),
});

/** Whether a password is little more than somebody's own name or address, the first thing anybody would try. */
export function isBuiltFrom(password: string, name: string, email: string) {
  const words = [email, email.split("@")[0] ?? "", ...name.toLowerCase().split(/\s+/)].filter(
    (word) => word.length >= 4,
  );
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), password.toLowerCase());
  return rest.length < password.length && rest.length < 10;
}

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

function canonical(address: string) {
  const at = address.lastIndexOf("@");
  const domain = domainToASCII(address.slice(at + 1));
  return at > 0 && domain ? `${address.slice(0, at)}@${domain}` : address;
}

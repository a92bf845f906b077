import { env } from "@/lib/env";

export const openingMail = ({ token, code }: { token: string; code: string }) => ({
  subject: "Open your Throughline account",
  text: `Somebody, we hope you, asked for a Throughline account with this address.

Type these six digits where you signed up:
${code.slice(0, 3)} ${code.slice(3)}

Or open this link:
${env.APP_ORIGIN}/sign-up/${token}

Each works once, for 24 hours.

If it was not you, do nothing: without your help no account is opened.`,
});

export const takenMail = () => ({
  subject: "You have a Throughline account already",
  text: `Somebody, perhaps you, asked for a Throughline account with this address. It has one already, so nothing was changed.

Sign in:
${env.APP_ORIGIN}/sign-in

If you do not know your password any more, set a new one:
${env.APP_ORIGIN}/forgot

If it was not you, do nothing. Whoever asked was not told that you have an account.`,
});

import type { Viewer } from "@/lib/auth/viewer";
import { timeWords } from "@/lib/days";
import { env } from "@/lib/env";

/** Told to the owner of the address: it may not have been them. */
export const deletionMail = ({ timeZone }: Viewer, eraseAt: Date) => ({
  subject: "Your Throughline account will be deleted",
  text: `Your account, with all that is yours in it, will be erased on ${timeWords(eraseAt, timeZone).exact}.

Until then it is closed to everybody, and you can change your mind. Sign in and keep your account:
${env.APP_ORIGIN}/sign-in

If you did not ask for this, do that now and change your password: somebody knows it.`,
});

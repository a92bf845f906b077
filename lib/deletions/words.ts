import type { Viewer } from "@/lib/auth/viewer";
import { timeWords } from "@/lib/days";
import { env } from "@/lib/env";

/** Told to each mentee, who would otherwise wait for an answer that does not come. */
export const mentorLeavesMail = ({ name }: Pick<Viewer, "name">) => ({
  subject: `${name} is leaving Throughline`,
  text: `${name} asked for their account to be deleted and is not your mentor any more. They can read nothing of yours.

What waited for their review is yours again: you can submit it to another mentor. What they said to you so far stays.

They have seven days to change their mind; then they are your mentor again, with what you shared. Your mentors, and the way to invite another:
${env.APP_ORIGIN}/mentors`,
});

/** Told to the owner of the address: it may not have been them. */
export const deletionMail = ({ timeZone }: Viewer, eraseAt: Date) => ({
  subject: "Your Throughline account will be deleted",
  text: `Your account, with all that is yours in it, will be erased on ${timeWords(eraseAt, timeZone).exact}.

Until then it is closed to everybody, and you can change your mind. Sign in and keep your account:
${env.APP_ORIGIN}/sign-in

If you did not ask for this, do that now and change your password: somebody knows it.`,
});

import { env } from "@/lib/env";

export const passwordChangedMail = () => ({
  subject: "Your password was changed",
  text: `The password of your Throughline account was changed, and every other device is signed out.

If it was you, there is nothing to do.

If it was not, set a new password now. It signs out whoever is in:
${env.APP_ORIGIN}/forgot`,
});

import * as actions from "@/app/(app)/settings/security/actions";
import { SecurityView } from "@/components/accounts/security-view";
import { findOwnEmail } from "@/lib/accounts/queries";
import { EmailChangeInput, PasswordInput } from "@/lib/accounts/schema";
import { requireViewer } from "@/lib/auth/session";
import { momentWords } from "@/lib/days";
import { env } from "@/lib/env";
import { limitsOf } from "@/lib/forms/read";
import { findAskedEmail } from "@/lib/links/queries";
import { provesAddresses } from "@/lib/mail/reach";
import { isProved } from "@/lib/sessions/queries";

export const metadata = { title: "Sign-in and security" };

export default async function SecurityPage({ searchParams }: PageProps<"/settings/security">) {
  const viewer = await requireViewer();
  const now = new Date();
  const [email, asked, proved, { saved }] = await Promise.all([
    findOwnEmail(viewer),
    findAskedEmail(viewer, now),
    isProved(viewer, now),
    searchParams,
  ]);

  return (
    <SecurityView
      saved={typeof saved === "string" ? saved : null}
      email={email}
      asked={
        asked && {
          email: asked.emailTyped ?? asked.email,
          until: momentWords(asked.expiresAt, viewer.timeZone, now),
        }
      }
      byMail={provesAddresses(env)}
      asksPassword={!proved}
      actions={{
        email: actions.changeEmailAction,
        withdraw: actions.withdrawEmailAction,
        password: actions.changePasswordAction,
      }}
      limits={{ email: limitsOf(EmailChangeInput), password: limitsOf(PasswordInput) }}
    />
  );
}

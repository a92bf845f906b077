import { confirmEmailAction } from "@/app/(public)/email/[token]/actions";
import { ConfirmEmailView } from "@/components/accounts/confirm-email-view";
import { DeadLink } from "@/components/accounts/dead-link";
import { requireViewer } from "@/lib/auth/session";
import { findNewEmail } from "@/lib/links/queries";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Confirm your new address", robots: { index: false } };

export default async function ConfirmEmailPage({ params }: PageProps<"/email/[token]">) {
  const viewer = await requireViewer();
  const { token } = await params;
  const link = await findNewEmail(viewer, token, new Date());
  if (!link) return <DeadLink kind="email" />;

  return (
    <ConfirmEmailView
      token={token}
      oldEmail={viewer.email}
      newEmail={link.emailTyped ?? link.email}
      action={confirmEmailAction}
    />
  );
}

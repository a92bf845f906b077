import { undoEmailAction } from "@/app/(public)/email/undo/[token]/actions";
import { DeadLink } from "@/components/accounts/dead-link";
import { UndoEmailView } from "@/components/accounts/undo-email-view";
import { findPublicLink } from "@/lib/links/queries";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Take your address back", robots: { index: false } };

export default async function UndoEmailPage({ params }: PageProps<"/email/undo/[token]">) {
  const { token } = await params;
  const link = await findPublicLink(token, "EMAIL_UNDO", new Date());
  if (!link) return <DeadLink kind="undo" />;

  return <UndoEmailView token={token} email={link.emailTyped ?? link.email} action={undoEmailAction} />;
}

import { askResetAction } from "@/app/(public)/forgot/actions";
import { ForgotView } from "@/components/accounts/forgot-view";
import { findViewer } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { limitsOf } from "@/lib/forms/read";
import { ForgotInput } from "@/lib/links/schema";
import { mailReach } from "@/lib/mail/reach";

export const metadata = { title: "Set a new password" };

export default async function ForgotPage({ searchParams }: PageProps<"/forgot">) {
  const viewer = await findViewer();

  return (
    <ForgotView
      mail={mailReach(env)}
      isSent={(await searchParams).done === "sent"}
      email={viewer?.email ?? ""}
      limits={limitsOf(ForgotInput)}
      action={askResetAction}
    />
  );
}

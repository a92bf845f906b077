import { resetPasswordAction } from "@/app/(public)/reset/[token]/actions";
import { DeadLink } from "@/components/accounts/dead-link";
import { ResetView } from "@/components/accounts/reset-view";
import { limitsOf } from "@/lib/forms/read";
import { findPublicLink } from "@/lib/links/queries";
import { ResetInput } from "@/lib/links/schema";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Set a new password", robots: { index: false } };

export default async function ResetPage({ params, searchParams }: PageProps<"/reset/[token]">) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const link = await findPublicLink(token, "RESET", new Date());
  if (!link) return <DeadLink kind="reset" />;

  return (
    <ResetView
      token={token}
      email={link.email}
      done={done}
      limits={limitsOf(ResetInput)}
      action={resetPasswordAction}
    />
  );
}

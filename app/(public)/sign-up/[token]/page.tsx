import { openByLinkAction } from "@/app/(public)/sign-up/actions";
import { DeadLink } from "@/components/accounts/dead-link";
import { OpenAccountView } from "@/components/accounts/open-account-view";
import { readBegun } from "@/lib/auth/begun";
import { limitsOf } from "@/lib/forms/read";
import { findPublicOpening } from "@/lib/signups/queries";
import { OpeningInput } from "@/lib/signups/schema";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Open your account", robots: { index: false } };

export default async function OpenAccountPage({ params }: PageProps<"/sign-up/[token]">) {
  const { token } = await params;
  const opening = await findPublicOpening(token, await readBegun(), new Date());
  if (!opening) return <DeadLink kind="signUp" />;

  return (
    <OpenAccountView
      token={token}
      email={opening.email}
      asksPassword={!opening.isHere}
      limits={limitsOf(OpeningInput)}
      action={openByLinkAction}
    />
  );
}

import { DeadLink } from "@/components/accounts/dead-link";
import { EndMailsView } from "@/components/notices/end-mails-view";
import { kinds } from "@/lib/notices/kinds";
import { findPublicMailsToEnd } from "@/lib/notices/queries";
import { endMailsAction } from "./actions";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Stop these mails", robots: { index: false } };

export default async function UnsubscribePage({ params, searchParams }: PageProps<"/unsubscribe/[token]">) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const ended = await findPublicMailsToEnd(token);
  if (!ended) return <DeadLink kind="unsubscribe" />;

  return (
    <EndMailsView
      token={token}
      labels={ended.map((kind) => kinds[kind].label)}
      isDone={done === "stopped"}
      action={endMailsAction}
    />
  );
}

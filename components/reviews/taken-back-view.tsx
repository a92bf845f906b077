"use client";

import { PersonName } from "@/components/ui/avatar";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { useSubmission } from "@/components/ui/submission";
import { TooLate } from "@/components/ui/too-late";
import type { FormAction } from "@/lib/forms/state";

type TakenBackViewProps = { requestId: string; requester: string; giveVerdict: FormAction };

/** For a mentor whose request went away while they were writing: what they wrote is theirs to keep. */
export function TakenBackView({ requestId, requester, giveVerdict }: TakenBackViewProps) {
  const { state } = useSubmission(giveVerdict, `/reviews/${requestId}#verdict`);
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/reviews", label: "Reviews" }]}
        title="This request was taken back"
        lede={
          <>
            <PersonName>{requester}</PersonName> does not wait for your verdict any more. They can ask you
            again; <Link href="/reviews">your queue</Link> has what waits now.
          </>
        }
      />
      <div id="verdict" className="max-w-prose">
        <TooLate state={state} fields={["points", "note"]} title="Your verdict was not taken" />
      </div>
    </>
  );
}

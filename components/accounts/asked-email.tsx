import { Time, type DateWords } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

export type AskedEmail = { email: string; until: DateWords };

/** A new address that its owner has yet to confirm. */
export function AskedEmail({ email, until, withdraw }: AskedEmail & { withdraw: FormAction }) {
  return (
    <Notice className="mb-6">
      <p>
        We wrote to <b className="font-medium wrap-anywhere">{email}</b>. Open the link in that mail until{" "}
        <Time {...until} />, signed in here. Until you do, nothing changes.
      </p>
      <Form
        action={withdraw}
        className="mt-2"
        actions={
          <Submit variant="bare" size="small" pending="Taking it back…" className="-ml-2.5">
            Keep my address as it is
          </Submit>
        }
      />
    </Notice>
  );
}

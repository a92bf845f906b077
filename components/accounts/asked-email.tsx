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
        We wrote to <b className="font-medium wrap-anywhere">{email}</b>. Open the link in that mail by{" "}
        <Time {...until} />, while you are signed in. Until then nothing changes.
      </p>
      <Form
        action={withdraw}
        className="mt-2"
        actions={
          <Submit variant="default" size="small" pending="One moment…">
            Keep my address as it is
          </Submit>
        }
      />
    </Notice>
  );
}

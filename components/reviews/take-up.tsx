import { PersonName } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type TakeUpProps = { requester: string; requestId: string; action: FormAction };

/** Before it may be judged it is taken up, so that nobody takes it back while somebody writes about it. */
export function TakeUp({ requester, requestId, action }: TakeUpProps) {
  return (
    <>
      <p className="mb-4 text-ink-2">
        Take it up when you are ready to answer. For half an hour, and while you write,{" "}
        <PersonName>{requester}</PersonName> sees that you are reading and cannot take it back.
      </p>
      <Form
        action={action}
        address={`/reviews/${requestId}#verdict`}
        hidden={{ requestId }}
        layout="row"
        actions={<Submit pending="Taking it up…">Take it up</Submit>}
      />
    </>
  );
}

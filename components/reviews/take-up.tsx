import { PersonName } from "@/components/ui/avatar";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type TakeUpProps = { requester: string; requestId: string; action: FormAction };

/** Whoever wants to read in peace takes it up first, so that nobody takes it back from under them. */
export function TakeUp({ requester, requestId, action }: TakeUpProps) {
  return (
    <div className="mb-6 grid gap-2">
      <p className="text-ink-2">
        Answer right away, or take it up to read in peace: for half an hour, and while you write,{" "}
        <PersonName>{requester}</PersonName> sees that you are reading and cannot take it back.
      </p>
      <Form
        action={action}
        address={`/reviews/${requestId}#verdict`}
        hidden={{ requestId }}
        layout="row"
        actions={
          <Submit variant="default" size="small" pending="Taking it up…">
            Take it up
          </Submit>
        }
      />
    </div>
  );
}

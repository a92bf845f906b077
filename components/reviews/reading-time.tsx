import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";

type ReadingTimeProps = { until: string; requestId: string; stop: FormAction };

/** How long the mentor has it, and the way to give it back. */
export function ReadingTime({ until, requestId, stop }: ReadingTimeProps) {
  return (
    <div className="mb-6 grid gap-2">
      <p className="text-ink-2">
        You have it until <span className="tabular-nums">{until}</span>, and longer while you write.
      </p>
      <Form
        action={stop}
        address={`/reviews/${requestId}#verdict`}
        hidden={{ requestId }}
        layout="row"
        actions={
          <Submit variant="default" size="small" pending="Giving it back…">
            Give it back for now
          </Submit>
        }
      />
    </div>
  );
}

import { Confirm } from "@/components/ui/confirm";
import { Time, type DateWords } from "@/components/ui/date";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction, Limits } from "@/lib/forms/state";

export type PauseRow = {
  id: string;
  state: "ahead" | "on" | "asks" | "over";
  /** No day of it has passed, so there is nothing to keep of it. */
  begunToday: boolean;
  reason: string;
  from: DateWords;
  back: DateWords;
  backOn: string;
  /** "six weeks" */
  length: string;
};

export type PauseActions = Record<"move" | "confirm" | "end" | "remove", FormAction>;
export type Move = { limits: Limits; proposed: string };

/** A pause that can still be moved, and the question it asks once its last day is over. */
export function OpenPause({ move, actions, ...pause }: PauseRow & { move: Move; actions: PauseActions }) {
  const { id, state, begunToday } = pause;
  const hidden = { pauseId: id };
  return (
    <li className="grid gap-4 py-4 first:pt-0">
      <PauseFacts {...pause} />
      {state === "asks" && (
        <Form
          action={actions.confirm}
          hidden={hidden}
          layout="row"
          actions={<Submit pending="Saving…">Back as planned</Submit>}
        />
      )}
      <Form
        key={pause.backOn}
        action={actions.move}
        hidden={hidden}
        limits={move.limits}
        mark="none"
        layout="row"
        actions={
          <Submit variant="default" pending="Saving…">
            {state === "asks" ? "Save this day" : "Move the day"}
          </Submit>
        }
      >
        <Field
          type="date"
          name="backOn"
          label={state === "asks" ? "Not yet, or on another day" : "First day back"}
          defaultValue={state === "asks" ? move.proposed : pause.backOn}
          width="short"
        />
      </Form>
      {state === "on" && !begunToday && (
        <Form
          action={actions.end}
          hidden={hidden}
          layout="row"
          actions={
            <Submit variant="default" pending="Ending…">
              I am back today
            </Submit>
          }
        />
      )}
      {(state === "ahead" || begunToday) && <RemovePause {...pause} action={actions.remove} />}
    </li>
  );
}

export function PauseFacts({ reason, from, back, length }: PauseRow) {
  return (
    <p>
      <span className="font-medium">{reason}</span>, <Time {...from} /> to <Time {...back} />
      <span className="text-ink-2"> · {length}</span>
    </p>
  );
}

export function RemovePause({ id, state, from, action }: PauseRow & { action: FormAction }) {
  const verb = state === "over" ? "Remove" : "Take it back";
  return (
    <Confirm
      trigger={
        <>
          {verb} <span className="sr-only">the pause from {from.exact}</span>
        </>
      }
      look="bare"
      size="small"
      title="Remove this pause?"
      action={action}
      hidden={{ pauseId: id }}
      confirm="Remove pause"
      pending="Removing…"
    >
      <p className="text-ink-2">Its days count for your pace again, and dates move accordingly.</p>
    </Confirm>
  );
}

import { Confirm } from "@/components/ui/confirm";
import type { FormAction } from "@/lib/forms/state";

type BlockPersonProps = { personId: string; other: string; action: FormAction };

/** For whoever wants nothing to pass between them and somebody any more. */
export function BlockPerson({ personId, other, action }: BlockPersonProps) {
  const name = <bdi className="wrap-anywhere">{other}</bdi>;
  return (
    <Confirm
      trigger="Block"
      look="bare"
      title="Block this person?"
      action={action}
      hidden={{ personId }}
      confirm="Block"
      pending="Blocking…"
    >
      <p>
        What runs between you and {name} is over at once, and no invitation and no mail passes between you any
        more. They are not told: it looks like something that ended. You can lift the block in your settings.
      </p>
    </Confirm>
  );
}

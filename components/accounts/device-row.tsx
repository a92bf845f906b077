import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import type { Device } from "./devices-view";

type DeviceRowProps = Device & { end: FormAction; signOut: string };

export function DeviceRow({ id, isHere, name, network, since, seen, end, signOut }: DeviceRowProps) {
  return (
    <li className="flex items-center justify-between gap-4 py-2.5">
      <div className="min-w-0">
        <p className="wrap-anywhere">
          <span className="font-medium">{name}</span>{" "}
          {isHere && <span className="text-accent-ink">this device</span>}
        </p>
        <p className="text-1 text-ink-2">
          {network}, since <Time {...since} />
          {!isHere && (
            <>
              , last seen <Time {...seen} />
            </>
          )}
        </p>
      </div>
      {isHere ? (
        <form method="post" action={signOut} className="shrink-0">
          <Button type="submit" size="small" aria-label="Sign out of this device">
            Sign out
          </Button>
        </form>
      ) : (
        <Form
          action={end}
          hidden={{ sessionId: id }}
          className="shrink-0"
          actions={
            <Submit variant="default" size="small" pending="…" aria-label={`Sign out ${name}`}>
              Sign out
            </Submit>
          }
        />
      )}
    </li>
  );
}

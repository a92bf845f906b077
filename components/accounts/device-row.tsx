import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/date";
import { Form } from "@/components/ui/form";
import { Row } from "@/components/ui/list";
import { Submit } from "@/components/ui/submit";
import type { FormAction } from "@/lib/forms/state";
import type { Device } from "./devices-view";

type DeviceRowProps = Device & { end: FormAction; signOut: string };

export function DeviceRow({ id, isHere, name, network, since, seen, end, signOut }: DeviceRowProps) {
  return (
    <Row
      title={
        <>
          {name} {isHere && <span className="font-normal text-accent-ink">this device</span>}
        </>
      }
      meta={
        <>
          {network}, signed in <Time {...since} />
          {!isHere && (
            <>
              , last seen <Time {...seen} />
            </>
          )}
        </>
      }
    >
      {isHere ? (
        <form method="post" action={signOut}>
          <Button type="submit" {...look} aria-label="Sign out of this device">
            Sign out
          </Button>
        </form>
      ) : (
        <Form
          action={end}
          hidden={{ sessionId: id }}
          actions={
            <Submit {...look} pending="Signing out…" aria-label={`Sign out ${name}`}>
              Sign out
            </Submit>
          }
        />
      )}
    </Row>
  );
}

const look = { variant: "bare", size: "small", className: "-ml-2.5 mt-1" } as const;

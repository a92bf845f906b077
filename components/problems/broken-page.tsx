"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { Problem } from "./problem";
import { start, type WayBack } from "./way-back";

/** We are broken. The log has it; this page says what a person can do. */
export function BrokenPage({ back = start }: { back?: WayBack }) {
  return (
    <Problem
      title="Something broke on our side."
      actions={
        <>
          <Button onClick={() => location.reload()}>Try again</Button>
          <ButtonLink variant="bare" href={back.href}>
            {back.label}
          </ButtonLink>
        </>
      }
    >
      It is not your fault, and what you saved before is safe. Wait a minute, then try again.
    </Problem>
  );
}

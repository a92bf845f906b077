"use client";

import { ButtonLink } from "@/components/ui/button";
import { Problem } from "./problem";
import { start, type WayBack } from "./way-back";

/** Says the same of a page that is not there and of one that is not there for this person. */
export function MissingPage({ back = start }: { back?: WayBack }) {
  return (
    <Problem title="This page is not here." actions={<ButtonLink href={back.href}>{back.label}</ButtonLink>}>
      The address may be mistyped, the page may be gone, or it may belong to somebody else. If a mail brought
      you here, open its link once more and check that it is whole.
    </Problem>
  );
}

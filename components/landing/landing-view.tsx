"use client";

import { ButtonLink } from "@/components/ui/button";
import { ExampleLine } from "./example-line";
import { HowMentorsVerify } from "./how-mentors-verify";
import { InkKey } from "./ink-key";
import { WhatStaysYours } from "./what-stays-yours";
import { WhoItIsFor } from "./who-it-is-for";

/** One screen says what this is; below it, for whom, how a mentor verifies, and what stays with the member. */
export function LandingView({ start }: { start: { href: string; label: string } }) {
  return (
    <>
      <div className="max-w-text pt-4 md:pt-10">
        <h1 className="text-5 md:text-6">Run your move to TPM like the program you want to lead.</h1>
        <p className="mt-3 max-w-[40rem] text-3 text-ink-2 md:mt-4 md:text-4">
          From engineer to Technical Program Manager in five steps and one line. You log what you really did,
          a mentor verifies it, and you always see the next small step.
        </p>
        <div className="mt-6 flex flex-wrap gap-2">
          <ButtonLink variant="primary" href={start.href}>
            {start.label}
          </ButtonLink>
          <ButtonLink variant="bare" href="/roadmap">
            Read the roadmap
          </ButtonLink>
        </div>
      </div>
      <ExampleLine />
      <InkKey />
      <WhoItIsFor />
      <HowMentorsVerify />
      <WhatStaysYours />
    </>
  );
}

import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";

export function WhatStaysYours() {
  return (
    <Section
      title="What stays yours"
      className="mt-10"
      aside={<Link href="/privacy">The whole promise</Link>}
    >
      <p className="max-w-text text-3">
        Your notes are read by nobody but you. A mentor sees a summary of your steps and skills if you allow
        it, and a milestone only when you submit or show it. End it with one click, and their access ends with
        it.
      </p>
    </Section>
  );
}

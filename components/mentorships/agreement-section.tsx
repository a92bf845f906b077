import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";

export type AgreedTerms = { term: string; text: string }[];

/** What both sides signed. A mentorship from before there were agreements has none. */
export function AgreementSection({ terms, className }: { terms: AgreedTerms | null; className?: string }) {
  if (!terms) return null;
  return (
    <Section title="What you agreed on" {...(className && { className })}>
      <Facts items={terms} />
    </Section>
  );
}

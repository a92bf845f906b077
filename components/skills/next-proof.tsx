import { ButtonLink } from "@/components/ui/button";
import { List, Row } from "@/components/ui/list";
import { Section } from "@/components/ui/section";

export type NextProof = {
  words: string;
  /** Those that only wait for a mentor's word. */
  milestones: { href: string; title: string; state: string }[];
  /** Where to log what is still to be done. */
  log: string | null;
};

/** The next missing proof, and the way to it. */
export function NextProofSection({ words, milestones, log }: NextProof) {
  return (
    <Section title="The next missing proof">
      <p className="text-3">{words}</p>
      {milestones.length > 0 && (
        <List className="mt-3">
          {milestones.map(({ href, title, state }) => (
            <Row key={href} href={href} title={title} meta={state} />
          ))}
        </List>
      )}
      {log && (
        <ButtonLink href={log} className="mt-4">
          Log a milestone for it
        </ButtonLink>
      )}
    </Section>
  );
}

import { Section } from "@/components/ui/section";

/** For somebody without a mentor: why to have one, and how people get a yes. */
export function WhyAMentor() {
  return (
    <Section title="Why a mentor">
      <div className="grid gap-3 text-ink-2">
        <p>
          You can tell yourself that something went well. Somebody who does the job can tell you whether it
          was a program manager’s work, and what was missing. Their word is what makes a milestone verified.
        </p>
        <h3 className="text-ink">How to ask</h3>
        <ul className="grid list-disc gap-1 pl-4">
          <li>Ask somebody who has seen you work, or who does the job you want.</li>
          <li>Say in a sentence where you want to be, and why you ask them.</li>
          <li>Say how much you ask: one milestone to read every other week is a fair start.</li>
        </ul>
      </div>
    </Section>
  );
}

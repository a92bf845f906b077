import { Section } from "@/components/ui/section";
import { Words } from "./words";

export function HowMentorsVerify() {
  return (
    <div id="mentors">
      <Section title="How a mentor verifies" className="mt-10">
        <ol className="grid gap-8 md:grid-cols-3">
          {turns.map(({ title, words }, index) => (
            <li key={title} className="flex gap-3">
              <span aria-hidden="true" className="w-3 shrink-0 text-3 font-semibold text-accent-ink">
                {index + 1}
              </span>
              <div>
                <Words title={title}>{words}</Words>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

const turns = [
  {
    title: "You submit a milestone",
    words:
      "What happened, your part in it, the outcome with a number, and links as evidence. What you submit is frozen, so the mentor judges exactly that.",
  },
  {
    title: "Your mentor answers",
    words:
      "They endorse it, endorse it with a note, or ask for changes, naming each point. If they cannot judge it, they say so. Waiting never stops you.",
  },
  {
    title: "The line doubles",
    words:
      "The milestone is verified at that version. Change it later and the endorsement still says which version it was for.",
  },
];

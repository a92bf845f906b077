import { Section } from "@/components/ui/section";
import { Words } from "./words";

export function WhoItIsFor() {
  return (
    <Section title="For whom" className="mt-10">
      <ul className="grid gap-8 md:grid-cols-3">
        <li>
          <Words title="Engineers">
            You think in systems already. The five steps turn that into program work you can show: small jobs
            first, a hybrid role later, the title last.
          </Words>
        </li>
        <li>
          <Words title="Project managers">
            You run the plan and want the technical depth. Rate 23 skills against plain behavior, and see at
            once which ones to work on.
          </Words>
        </li>
        <li>
          <Words title="Mentors">
            You read one milestone at a time with its evidence, and answer with a verdict. What waits for you
            stands in one list, oldest first.
          </Words>
        </li>
      </ul>
    </Section>
  );
}

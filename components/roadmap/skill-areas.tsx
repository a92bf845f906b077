import { useEffect } from "react";
import { Details } from "@/components/ui/details";
import { SkillLevels } from "./skill-levels";

export type Area = {
  key: string;
  name: string;
  sentence: string;
  skills: { key: string; name: string; sentence: string; levels: string[] }[];
};

/** All skills with what somebody would see a person do at each level. A link to `#skill-…` unfolds the skill. */
export function SkillAreas({ areas }: { areas: Area[] }) {
  useUnfoldedTarget();

  return (
    <section id="skills" aria-labelledby="skills-title" className="mt-12 border-t border-hair pt-6 md:mt-16">
      <h2 id="skills-title" className="text-4">
        The skills behind the steps
      </h2>
      <p className="mt-1 mb-8 max-w-text text-ink-2">
        Each is rated from 0, where everybody starts, to 5, which changes an organization. Open one to read
        what somebody would see you do at each level.
      </p>
      <div className="grid gap-8">
        {areas.map(({ key, name, sentence, skills }) => (
          <section key={key} aria-labelledby={`area-${key}`}>
            <h3 id={`area-${key}`} className="text-3">
              {name}
            </h3>
            <p className="mt-1 mb-3 max-w-text text-ink-2">{sentence}</p>
            <ul role="list" className="divide-y divide-hair border-y border-hair">
              {skills.map(({ key, ...skill }) => (
                <li key={key} className="py-1.5">
                  <Skill id={`skill-${key}`} {...skill} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Skill({ name, sentence, levels, id }: Omit<Area["skills"][number], "key"> & { id: string }) {
  return (
    <Details
      summary={
        <span>
          <span className="text-ink">{name}</span> <span className="font-normal text-ink-2">{sentence}</span>
        </span>
      }
    >
      <div id={id} className="scroll-mt-24">
        <SkillLevels levels={levels} />
      </div>
    </Details>
  );
}

/** The browser unfolds what an address names when it loads the page; after a step inside the app we must. */
function useUnfoldedTarget() {
  useEffect(() => {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.closest("details:not([open])");
    folded?.setAttribute("open", "");
    if (folded) target?.scrollIntoView();
  }, []);
}

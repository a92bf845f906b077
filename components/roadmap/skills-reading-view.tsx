"use client";

import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Ways, type Way } from "@/components/ui/ways";

type ReadArea = {
  key: string;
  name: string;
  sentence: string;
  skills: { href: string; name: string; sentence: string }[];
};
type SkillsReadingViewProps = { areas: ReadArea[]; before: Way | undefined; after: Way | undefined };

/** All skills, each with the sentence that says what it is for a TPM. */
export function SkillsReadingView({ areas, before, after }: SkillsReadingViewProps) {
  const all = areas.reduce((sum, { skills }) => sum + skills.length, 0);
  return (
    <>
      <PageHeader
        crumbs={[{ href: "/roadmap", label: "The roadmap" }]}
        title={`${all} skills carry the work of a TPM.`}
        lede="Each is rated from 0, where everybody starts, to 5, which changes an organization. Open one to read what somebody would see you do at each level, what builds it, and who asks for it."
      />
      {areas.map(({ key, name, sentence, skills }) => (
        <section
          key={key}
          id={key}
          aria-labelledby={`area-${key}`}
          className="cols gap-y-2! border-t border-hair py-6"
        >
          <div>
            <h2 id={`area-${key}`} className="text-4">
              {name}
            </h2>
            <p className="mt-1 text-ink-2">{sentence}</p>
          </div>
          <ul role="list" className="divide-y divide-hair lg:col-span-2 lg:-mt-2">
            {skills.map(({ href, name, sentence }) => (
              <li key={href} className="gap-x-8 py-2.5 sm:flex">
                <Link look="strong" href={href} className="inline-block sm:w-44 sm:shrink-0">
                  {name}
                </Link>
                <p className="text-ink-2">{sentence}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Ways label="The roadmap" before={before} after={after} className="border-t border-hair pt-6" />
    </>
  );
}

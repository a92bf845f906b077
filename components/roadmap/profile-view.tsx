"use client";

import { PathMap, type PathStop } from "@/components/charts/path-map";
import { SkillKey } from "@/components/charts/skill-bars";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Ways, type Way } from "@/components/ui/ways";
import { EntryFacts, type Told } from "./entry-facts";
import { ProfileRow, type ProfileSkill } from "./profile-row";

export type ProfileArea = { name: string; skills: ProfileSkill[] };
/** How near a member is; without words they have not rated anything yet. */
export type Reached = { words: string | null; rate: Way };

type ProfileViewProps = {
  chapter: Way;
  name: string;
  sentence: string;
  facts: Told;
  stops: PathStop[] | null;
  reached: Reached | null;
  areas: ProfileArea[];
  before: Way | undefined;
  after: Way | undefined;
};

/** A role or a level, described by what somebody in it is seen to do. */
export function ProfileView({
  chapter,
  name,
  sentence,
  facts,
  stops,
  reached,
  areas,
  before,
  after,
}: ProfileViewProps) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/roadmap", label: "The roadmap" }, chapter]} title={name} />
      {stops && <PathMap label={chapter.label} stops={stops} />}
      <div className="cols gap-y-6!">
        <p className="text-4 font-medium text-balance">{sentence}</p>
        <div className="lg:col-span-2">
          <EntryFacts {...facts} />
        </div>
      </div>
      <section aria-labelledby="profile" className="mt-10 border-t border-hair pt-6">
        <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="max-w-text">
            <h2 id="profile" className="text-4">
              What it asks
            </h2>
            <p className="mt-1 text-ink-2">
              The level wanted of each skill, from 0 to 5, and what somebody sees a person do at that level.
            </p>
            {reached && (
              <p className="mt-1">
                {reached.words} <Link href={reached.rate.href}>{reached.rate.label}</Link>
                {reached.words === null && " to see how near you are."}
              </p>
            )}
          </div>
          {reached?.words && <SkillKey all />}
        </div>
        {areas.map((area) => (
          <AreaProfile key={area.name} {...area} />
        ))}
      </section>
      <Ways label={chapter.label} before={before} after={after} className="mt-2 border-t border-hair pt-6" />
    </>
  );
}

function AreaProfile({ name, skills }: ProfileArea) {
  return (
    <table role="table" className="mb-8 block w-full md:table md:table-fixed">
      <caption className="pb-2 text-left font-semibold max-md:block">{name}</caption>
      <colgroup className="max-md:hidden">
        <col className="w-1/5" />
        <col className="w-56" />
        <col />
      </colgroup>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          <th role="columnheader" scope="col">
            Skill
          </th>
          <th role="columnheader" scope="col">
            Level wanted
          </th>
          <th role="columnheader" scope="col">
            What somebody sees
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {skills.map((skill) => (
          <ProfileRow key={skill.href} {...skill} />
        ))}
      </tbody>
    </table>
  );
}

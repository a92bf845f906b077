"use client";

import { ButtonLink } from "@/components/ui/button";
import type { DoneParam } from "@/components/ui/done";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { AreaSkills, type ListedArea } from "./area-skills";
import { AsOf, PastDay, type AsOfForm } from "./as-of";
import { OverviewSection, type SkillsOverview } from "./overview-section";

type SkillsViewProps = {
  title: string;
  done: DoneParam;
  day: AsOfForm;
  /** The role or level of the plan, which the targets are of. */
  target: { href: string; label: string } | null;
  overview: SkillsOverview | null;
  areas: ListedArea[];
};

export function SkillsView({ title, done, day, target, overview, areas }: SkillsViewProps) {
  return (
    <>
      <PageHeader
        title={title}
        done={done}
        lede="Three values for each skill: what you see in yourself, what your evidence holds, and what mentors have seen. They stand side by side and are never averaged."
        actions={
          <>
            <ButtonLink variant={overview ? "default" : "primary"} href="/skills/rate">
              Rate all skills
            </ButtonLink>
            <ButtonLink href="/skills/compare">Compare with roles</ButtonLink>
          </>
        }
      />
      <div className="mb-2 grid gap-3">
        <div className="mb-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <p className="max-w-text text-ink-2">
            {target && (
              <>
                Target: <Link href={target.href}>{target.label}</Link>, from{" "}
                <Link href="/settings">your plan</Link>.{" "}
              </>
            )}
            <Link href="/skills/formula">How evidence is weighed</Link>
          </p>
          <AsOf address="/skills" {...day} />
        </div>
        <PastDay past={day.past} />
      </div>
      {overview && <OverviewSection {...overview} />}
      <div className="mt-10 grid grid-cols-1 gap-x-8 gap-y-10 lg:grid-cols-2">
        {areas.map((area) => (
          <AreaSkills key={area.name} {...area} />
        ))}
      </div>
    </>
  );
}

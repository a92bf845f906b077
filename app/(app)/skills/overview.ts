import { radarOf } from "@/components/charts/radar-geometry";
import type { SkillsOverview } from "@/components/skills/overview-section";
import type { RatedArea } from "@/components/skills/skills-view";

/** As many differences as can be talked about in one hour. */
const SHOWN = 5;

/** All skills in one drawing, and where the person and their mentors see different things; null before anybody said anything. */
export function overviewOf(rated: RatedArea[]): SkillsOverview | null {
  const areas = rated.map(({ name, skills }) => ({ name, skills: skills.map(valuesOf) }));
  const all = areas.flatMap(({ skills }) => skills);
  const [own, endorsed] = [
    all.filter(({ claimed }) => claimed !== null),
    all.filter(({ endorsed }) => endorsed !== null),
  ];
  if (own.length + endorsed.length === 0) return null;

  const differences = all
    .flatMap(({ name, href, claimed, endorsed }) =>
      claimed === null || endorsed === null || claimed === endorsed
        ? []
        : [{ name, href, claimed, endorsed }],
    )
    .sort((a, b) => gapOf(b) - gapOf(a));
  return {
    areas,
    radar: radarOf(areas),
    endorsed: endorsed.length,
    unseen: own.filter(({ endorsed }) => endorsed === null).length,
    differences: differences.slice(0, SHOWN),
  };
}

/** Where mentors differ the drawing shows what they agree on; the row below says the range. */
const valuesOf = ({ skillKey, name, claimed, endorsed }: RatedArea["skills"][number]) => ({
  name,
  href: `/skills?open=${skillKey}#${skillKey}`,
  claimed,
  endorsed: endorsed?.low ?? null,
});

const gapOf = ({ claimed, endorsed }: { claimed: number; endorsed: number }) => Math.abs(claimed - endorsed);

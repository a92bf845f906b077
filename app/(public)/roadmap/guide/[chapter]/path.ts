import type { PathStop } from "@/components/charts/path-map";
import type { Grid } from "@/components/roadmap/target-grid";
import { addressOf } from "@/lib/roadmap/addresses";
import { pathOf } from "@/lib/roadmap/guide";
import type { Chapter, Roadmap } from "@/lib/roadmap/queries";

/** The chapter’s path as a map of stations; null where its entries make none. `here` is the entry whose page this is. */
export function stopsOf(chapter: Chapter, here?: string): PathStop[] | null {
  const places = pathOf(chapter);
  if (places.length === 0) return null;
  return places.map(({ entry, depth, lane }) => {
    const before = places.findIndex((place) => place.entry.key === entry.afterKey);
    return {
      ...{ depth, lane },
      before: before < 0 ? null : before,
      name: entry.name,
      href: addressOf.entry(chapter, entry),
      note: before < 0 ? "Where it begins" : `After ${places[before]!.entry.name}`,
      current: entry.key === here,
    };
  });
}

/** All skills against all entries of the path: what each wants, and where that is more than before. */
export function gridOf(chapter: Chapter, { areas }: Roadmap): Grid | null {
  const places = pathOf(chapter);
  if (places.length === 0) return null;
  const columns = places.map(({ entry }) => ({
    key: entry.key,
    href: addressOf.entry(chapter, entry),
    label: entry.name,
  }));
  return {
    columns,
    areas: areas.map(({ name, skills }) => ({
      name,
      skills: skills.map((skill) => ({
        href: addressOf.skill(skill),
        label: skill.name,
        levels: places.map(({ entry }) => {
          const before = places.find((place) => place.entry.key === entry.afterKey);
          const level = entry.targets[skill.key] ?? null;
          return {
            level,
            rises: before !== undefined && (level ?? 0) > (before.entry.targets[skill.key] ?? 0),
          };
        }),
      })),
    })),
  };
}

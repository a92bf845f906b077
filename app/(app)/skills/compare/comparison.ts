import type { FoundSkills } from "@/app/(app)/skills/found";
import type { Comparison, ComparedProfile } from "@/components/skills/compare-view";
import { addressOf } from "@/lib/roadmap/addresses";
import { pathOf } from "@/lib/roadmap/guide";
import { gapsIn, nearestFirst, nearnessOf, VALUES, valueIn, type Value } from "@/lib/skills/nearness";
import { profilesOf } from "@/lib/skills/profiles";

/** As many gaps as fit one line of thought; the profile's own page has all of them. */
const SHOWN = 4;

/** Every role and growth level, the nearest by one value first, with all three beside it. */
export function comparisonOf({ roadmap, standings, target }: FoundSkills, asked: Value | null): Comparison {
  const has = (value: Value) => [...standings.values()].some((own) => (valueIn(value, own) ?? 0) > 0);
  const by = asked ?? (has("supported") || !has("claimed") ? "supported" : "claimed");
  const names = new Map(
    roadmap.areas.flatMap(({ skills }) => skills.map(({ key, name }) => [key, name] as const)),
  );
  const profiles = profilesOf(roadmap).map((profile) => ({ ...profile, targets: profile.entry.targets }));
  const groups = [...Map.groupBy(profiles, ({ chapter }) => chapter)];

  return {
    by,
    ways: VALUES.map((value) => ({ href: `?by=${value}`, label: labels[value], current: value === by })),
    groups: groups.map(([chapter, own]) => ({
      name: chapter.name,
      // A path keeps its order: who is on it reads it from where they are.
      profiles: (pathOf(chapter).length > 0 ? own : nearestFirst(by, own, standings)).map(
        ({ entry, targets }): ComparedProfile => {
          const gaps = gapsIn(by, targets, standings);
          const branch = entry.facts.find(([term]) => term === "Branch");
          return {
            href: addressOf.entry(chapter, entry),
            name: entry.name,
            note: branch?.[1] ?? null,
            chosen: entry.key === target?.entry.key,
            of: Object.keys(targets).length,
            met: {
              claimed: nearnessOf("claimed", targets, standings).met,
              supported: nearnessOf("supported", targets, standings).met,
              endorsed: nearnessOf("endorsed", targets, standings).met,
            },
            missing: nearnessOf(by, targets, standings).missing,
            gaps: gaps.slice(0, SHOWN).map(({ skillKey, wanted, has }) => ({
              href: `/skills/${skillKey}`,
              name: names.get(skillKey) ?? skillKey,
              words: `${has ?? "none"} of ${wanted}`,
            })),
            more: Math.max(0, gaps.length - SHOWN),
          };
        },
      ),
    })),
    nearest: nearestFirst(by, profiles, standings)[0]?.entry.name ?? null,
  };
}

const labels: Record<Value, string> = {
  claimed: "By your own view",
  supported: "By your evidence",
  endorsed: "By your mentors",
};

import type { FoundSkills } from "@/app/(app)/skills/found";
import type { Comparison, ComparedProfile } from "@/components/skills/compare-view";
import { addressOf } from "@/lib/roadmap/addresses";
import { pathOf } from "@/lib/roadmap/guide";
import { gapsIn, nearestFirst, nearnessOf, VALUES, valueIn, type Value } from "@/lib/skills/nearness";
import { profilesOf, type Profile } from "@/lib/skills/profiles";

/** As many gaps as fit one line of thought; the profile's own page has all of them. */
const SHOWN = 4;

/** Every role and growth level, the nearest by one value first, with all three beside it. */
export function comparisonOf(found: FoundSkills, asked: Value | null): Comparison {
  const { roadmap, standings } = found;
  const has = (value: Value) => [...standings.values()].some((own) => (valueIn(value, own) ?? 0) > 0);
  const by = asked ?? (has("supported") || !has("claimed") ? "supported" : "claimed");
  const profiles = profilesOf(roadmap).map((profile) => ({ ...profile, targets: profile.entry.targets }));
  const groups = [...Map.groupBy(profiles, ({ chapter }) => chapter)];

  return {
    by,
    ways: VALUES.map((value) => ({ href: `?by=${value}`, label: labels[value], current: value === by })),
    groups: groups.map(([chapter, own]) => {
      const isPath = pathOf(chapter).length > 0;
      // A path keeps its order: who is on it reads it from where they are.
      const inOrder = isPath ? own : nearestFirst(by, own, standings);
      return {
        ...{ name: chapter.name, isPath },
        profiles: inOrder.map((profile) => comparedOf(profile, found, by)),
      };
    }),
    nearest: nearestFirst(by, profiles, standings)[0]?.entry.name ?? null,
  };
}

function comparedOf(
  profile: Profile,
  { roadmap, standings, target }: FoundSkills,
  by: Value,
): ComparedProfile {
  const { chapter, entry } = profile;
  const { targets } = entry;
  const metBy = (value: Value) => nearnessOf(value, targets, standings).met;
  const skills = roadmap.areas.flatMap(({ skills }) => skills);
  const gaps = gapsIn(by, targets, standings);
  return {
    href: addressOf.entry(chapter, entry),
    name: entry.name,
    note: entry.facts.find(([term]) => term === "Branch")?.[1] ?? null,
    branch: branchOf(profile),
    chosen: entry.key === target?.entry.key,
    of: Object.keys(targets).length,
    met: { claimed: metBy("claimed"), supported: metBy("supported"), endorsed: metBy("endorsed") },
    missing: nearnessOf(by, targets, standings).missing,
    gaps: gaps.slice(0, SHOWN).map(({ skillKey, wanted, has }) => ({
      href: `/skills/${skillKey}`,
      name: skills.find(({ key }) => key === skillKey)?.name ?? skillKey,
      words: `${has ?? "none"} of ${wanted}`,
    })),
    more: Math.max(0, gaps.length - SHOWN),
  };
}

/** From where a path forks on, the lane an entry is in. */
function branchOf({ chapter, entry }: Profile) {
  const places = pathOf(chapter);
  const fork = Math.min(...places.filter(({ lane }) => lane > 0).map(({ depth }) => depth));
  const place = places.find(({ entry: { key } }) => key === entry.key);
  return place && place.depth >= fork ? place.lane : null;
}

const labels: Record<Value, string> = {
  claimed: "By your own view",
  supported: "By your evidence",
  endorsed: "By your mentors",
};

import { skillLinksOf } from "@/app/(public)/roadmap/outlines";
import type { EntryGroup, ReadEntry } from "@/components/roadmap/entry-reading";
import { addressOf, hasPage } from "@/lib/roadmap/addresses";
import { activityOf, pathOf } from "@/lib/roadmap/guide";
import type { Chapter, Entry, Roadmap } from "@/lib/roadmap/queries";

/** The entries of a chapter under their headings, in reading order. */
export function groupsOf(chapter: Chapter, roadmap: Roadmap): EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const entry of chapter.entries) {
    const row = readEntryOf(chapter, entry, roadmap);
    const last = groups.at(-1);
    if (last?.heading === entry.heading) last.entries.push(row);
    else groups.push({ heading: entry.heading, entries: [row] });
  }
  return groups;
}

/** What there is to say of an entry, with the ways that lead on from it. */
export function factsOf(chapter: Chapter, entry: Entry, roadmap: Roadmap): ReadEntry["facts"] {
  const made = activityOf(entry, roadmap);
  return {
    texts: entry.facts.map(([term, text]) => ({ term, text })),
    skills: {
      term: hasPage(entry) ? "Above all" : (skillsTerms[chapter.key] ?? "Skills"),
      links: skillLinksOf(entry, roadmap),
    },
    activity: made && { href: addressOf.activity(made.step, made.activity), label: made.activity.title },
    site: entry.address === null ? null : { href: entry.address, label: siteOf(entry.address) },
  };
}

function readEntryOf(chapter: Chapter, entry: Entry, roadmap: Roadmap): ReadEntry {
  const { key, name, sentence, targets } = entry;
  const onPath = pathOf(chapter).length > 0;
  const areas = roadmap.areas.map(({ name, skills }) => ({
    name,
    skills: skills.filter(({ key }) => targets[key] !== undefined),
  }));
  return {
    ...{ key, name, sentence },
    href: hasPage(entry) ? addressOf.entry(chapter, entry) : null,
    facts: factsOf(chapter, entry, roadmap),
    towers: onPath
      ? areas.map(({ name, skills }) => ({
          name: name.split(" ")[0]!,
          levels: skills.map(({ key }) => targets[key]!),
        }))
      : null,
    wanted: onPath
      ? null
      : areas
          .flatMap(({ skills }) => skills)
          .map((skill) => ({
            href: addressOf.skill(skill),
            label: skill.name,
            level: targets[skill.key]!,
          })),
  };
}

/** What an entry’s skills are to it, where they are more than what it touches. */
const skillsTerms: Record<string, string> = { challenges: "Answered by" };

const siteOf = (address: string) => new URL(address).hostname.replace(/^www\./, "");

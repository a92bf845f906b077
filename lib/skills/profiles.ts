import { hasPage } from "@/lib/roadmap/addresses";
import { pathOf } from "@/lib/roadmap/guide";
import type { Chapter, Entry, Roadmap } from "@/lib/roadmap/queries";

/** A hybrid role or a growth level, with the level it asks of each skill. */
export type Profile = { chapter: Chapter; entry: Entry };

export const profilesOf = ({ chapters }: Pick<Roadmap, "chapters">): Profile[] =>
  chapters.flatMap((chapter) => chapter.entries.filter(hasPage).map((entry) => ({ chapter, entry })));

/** The profile a person works towards: the one their plan names, else where the path of growth levels begins. */
export function chosenProfile(targetRole: string | null, roadmap: Pick<Roadmap, "chapters">) {
  const profiles = profilesOf(roadmap);
  const named = targetRole && profiles.find(({ entry }) => nameOf(entry.name) === nameOf(targetRole));
  return named || profiles.find(({ chapter }) => pathOf(chapter).length > 0);
}

/** People write the title out or in letters. */
const nameOf = (role: string) =>
  role
    .trim()
    .toLowerCase()
    .replace(/technical program manager/, "tpm");

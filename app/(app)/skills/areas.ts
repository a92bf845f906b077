import { readingLinksOf } from "@/app/(public)/roadmap/outlines";
import type { RatedArea } from "@/components/skills/skills-view";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import { addressOf } from "@/lib/roadmap/addresses";
import type { Roadmap } from "@/lib/roadmap/queries";
import { levelsOf } from "@/lib/skills/levels";
import type { LatestRating } from "@/lib/skills/queries";

type Found = {
  roadmap: Roadmap;
  ratings: LatestRating[];
  /** The skill the address asks to unfold. */
  open: string | string[] | undefined;
};

/** Every skill with its scale and with who said what, and when. */
export function areasOf(viewer: Viewer, { roadmap, ratings, open }: Found): RatedArea[] {
  const levels = levelsOf(viewer.id, ratings);
  const isFirstTime = ratings.every(({ raterId }) => raterId !== viewer.id);
  const unfolded = [open ?? (isFirstTime ? roadmap.areas[0]?.skills[0]?.key : undefined) ?? []].flat();

  return roadmap.areas.map(({ name, sentence, skills }) => ({
    name,
    sentence,
    skills: skills.map(({ key, name, sentence, levels: texts }) => {
      const said = ratings.filter(({ skillKey }) => skillKey === key);
      return {
        skillKey: key,
        name,
        sentence,
        texts,
        about: addressOf.skill({ key }),
        readings: readingLinksOf(key, roadmap),
        open: unfolded.includes(key),
        claimed: levels.get(key)?.claimed ?? null,
        endorsed: levels.get(key)?.endorsed ?? null,
        said: said.map(({ id, raterId, rater, level, createdAt }) => ({
          id,
          person: raterId === viewer.id ? null : rater.name,
          level,
          when: momentWords(createdAt, viewer.timeZone),
        })),
      };
    }),
  }));
}

/** How much is rated, as a sentence. */
export function titleOf(areas: RatedArea[]) {
  const skills = areas.flatMap(({ skills }) => skills);
  const rated = skills.filter(({ claimed }) => claimed !== null).length;
  const endorsed = skills.filter(({ endorsed }) => endorsed !== null).length;
  const mentors = endorsed > 0 ? `, and mentors ${endorsed}` : "";
  if (rated === 0)
    return endorsed === 0
      ? `${skills.length} skills, none rated yet.`
      : `Mentors have rated ${endorsed} of ${skills.length} skills.`;
  return `You have rated ${rated} of ${skills.length} skills${mentors}.`;
}

import { confidenceWords } from "@/app/(app)/skills/words";
import type { ScaleLevel } from "@/components/skills/level-scale";
import type { ThreeValues } from "@/components/skills/three-values";
import type { Viewer } from "@/lib/auth/viewer";
import { leadingCount } from "@/lib/counts";
import { momentWords } from "@/lib/days";
import { addressOf } from "@/lib/roadmap/addresses";
import type { Skill } from "@/lib/roadmap/queries";
import type { Profile } from "@/lib/skills/profiles";
import type { Rating } from "@/lib/skills/queries";
import type { SkillStanding } from "@/lib/skills/standing";

type Said = {
  /** The latest word of each on this skill. */
  said: Rating[];
  target: Profile | undefined;
};

/** The three values, each with whose word or how much evidence it comes from. */
export function valuesOf(
  viewer: Viewer,
  skill: Skill,
  { claimed, supported, endorsed, evidence }: SkillStanding,
  { said, target }: Said,
): ThreeValues {
  const own = said.find(({ raterId }) => raterId === viewer.id);
  const level = target?.entry.targets[skill.key];
  return {
    ...{ claimed, supported, endorsed },
    claimedWords: own
      ? [own.confidence && confidenceWords[own.confidence], momentWords(own.createdAt, viewer.timeZone).text]
          .filter(Boolean)
          .join(", ")
      : null,
    supportedWords: evidence.length === 0 ? "No milestone yet" : leadingCount(evidence.length, "milestone"),
    mentors: mentorsOf(viewer, said).map(({ id, rater, level }) => ({ id, name: rater.name, level })),
    target:
      target && level !== undefined
        ? { level, href: addressOf.entry(target.chapter, target.entry), label: target.entry.name }
        : null,
  };
}

/** The behavior of each level, and who stands there. */
export const scaleOf = (
  viewer: Viewer,
  skill: Skill,
  { claimed, supported, evidence }: SkillStanding,
  { said, target }: Said,
): ScaleLevel[] =>
  skill.levels.map((looks, level) => ({
    looks,
    marks: [
      ...(claimed === level ? ["Your view"] : []),
      ...(supported === level && evidence.length > 0 ? ["Evidence holds"] : []),
      ...mentorsOf(viewer, said)
        .filter((rating) => rating.level === level)
        .map(({ rater }) => rater.name),
      ...(target?.entry.targets[skill.key] === level ? [`Target: ${target.entry.name}`] : []),
    ],
  }));

const mentorsOf = (viewer: Viewer, said: Rating[]) => said.filter(({ raterId }) => raterId !== viewer.id);

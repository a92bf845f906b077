import type { Viewer } from "@/lib/auth/viewer";
import { countWords, leadingCount } from "@/lib/counts";
import type { Grant } from "@/lib/mentorships/queries";
import type { Roadmap } from "@/lib/roadmap/queries";
import { levelsOf } from "@/lib/skills/levels";
import type { LatestRating } from "@/lib/skills/queries";
import type { Standing } from "@/lib/standing/standing";

/** The steps as their mentor's page shows them, in a sentence: the same numbers, with one activity for example. */
export function stepWords({ steps }: Standing) {
  const index = steps.findIndex(({ current }) => current);
  const step = steps[index];
  const where = step
    ? `step ${index + 1} of ${steps.length}, ${step.name}, with ${step.done} of ${step.counted} activities done`
    : "all five steps passed";
  const underWay = steps
    .flatMap(({ activities }) => activities)
    .find(({ shown }) => shown === "doing" || shown === "blocked");
  const example = underWay ? `, like “${underWay.title}”` : "";
  return `${where}. Also what is in progress or blocked${example}, and the day you last changed anything.`;
}

/** The skills likewise. Other mentors' ratings are not among what a mentor sees. */
export function skillWords(viewer: Viewer, roadmap: Roadmap, ratings: LatestRating[]) {
  const levels = levelsOf(viewer.id, ratings);
  const skills = roadmap.areas.flatMap(({ skills }) => skills);
  const rated = skills.flatMap(({ key, name }) => {
    const level = levels.get(key)?.claimed ?? null;
    return level === null ? [] : [{ name, level }];
  });
  const example = rated[0] ? `, like ${rated[0].name} at level ${rated[0].level}` : "";
  return `${rated.length} of ${skills.length} skills rated${example}, and the level your evidence holds in each. They can say beside it what they have seen.`;
}

export function submittedWords(count: number) {
  if (count === 0) return "The milestones you submit to them, as they read at that moment. None yet.";
  return `The milestones you submit to them, as they read at that moment: ${countWords(count, "version")} so far.`;
}

/** What no consent shows. Each sentence is kept by a policy: change the one with the other. */
export function neverWords({ kept: { notes, drafts, activities, milestones } }: Pick<Grant, "kept">) {
  return [
    notes > 0 ? `Your ${countWords(notes, "note")} on activities.` : "Your notes on activities.",
    activities > 0
      ? `Why you skipped an activity or are held up: ${countWords(activities, "reason")}.`
      : "Why you skip an activity or are held up.",
    drafts > 0 ? `Your ${countWords(drafts, "draft")}.` : "Drafts of milestones.",
    milestones > 0
      ? `${leadingCount(milestones, "milestone")} that you have not submitted to them, and what you changed in the others since.`
      : "What you change in a milestone after you submitted it.",
    "Your weekly reviews, but for each one you show them yourself. How hard the challenges were, your pauses, your forecast.",
    "How sure you are of a level, what would prove it, and why it moved.",
    "Your target, your hours, your e-mail address.",
    "What other mentors say to you, and this page.",
  ];
}

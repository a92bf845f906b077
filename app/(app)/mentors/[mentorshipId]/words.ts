import { countWords, leadingCount } from "@/lib/counts";
import type { Grant } from "@/lib/mentorships/queries";

export function submittedWords(count: number) {
  if (count === 0) return "The milestones you submit to them, as they read at that moment. None yet.";
  return `The milestones you submit to them, as they read at that moment: ${countWords(count, "version")} so far.`;
}

/** What no consent shows. Each sentence is kept by a policy: change the one with the other. */
export function neverWords({ notes, drafts, activities, hidden }: Grant["kept"] & { hidden: number }) {
  return [
    notes > 0 ? `Your ${countWords(notes, "note")} on activities.` : "Your notes on activities.",
    activities > 0
      ? `Why you skipped an activity or are held up: ${countWords(activities, "reason")}.`
      : "Why you skip an activity or are held up.",
    drafts > 0 ? `Your ${countWords(drafts, "draft")}.` : "Drafts of milestones.",
    hidden > 0
      ? `${leadingCount(hidden, "milestone")} that you neither submitted to them nor show them above.`
      : "What you change in a milestone after you submitted it, unless you show it above.",
    "Your weekly reviews, but for each one you show them yourself. How hard the challenges were, your pauses, your forecast.",
    "How sure you are of a level, what would prove it, and why it moved.",
    "Your target, your hours, your e-mail address.",
    "What other mentors say to you, and this page.",
  ];
}

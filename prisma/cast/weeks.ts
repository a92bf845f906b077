import type { CastWeek } from "./types.ts";

/** Ten weeks with two gaps in them, and one week that went elsewhere. */
export const mayasWeeks: CastWeek[] = [
  {
    ago: 1,
    progress:
      "Sent the release freeze milestone to Tomás again, with the baseline he asked for.\nEscalation note to Carrier drafted; Jonas read it.",
    plans: "One number for each option in the escalation.\nAsk both leads what one train of waiting costs.",
    problems: "Carrier and Payments have not named who may decide.",
    split: [45, 25, 20, 10],
    shownTo: "tomas",
  },
  {
    ago: 2,
    progress: "Capacity talk with three squads. Moved one epic out of the freeze.",
    plans: "Write the outcome of the freeze down with its number.",
    split: [50, 25, 20, 5],
  },
  {
    ago: 4,
    progress: "Dependency review led, four teams. Two dates moved, both known three weeks ahead.",
    plans: "Summary for the CTO, one page.",
    problems: "Marketing heard “done” and planned a mail.",
    split: [40, 30, 25, 5],
  },
  { ago: 5, setAside: true, problems: "Incident week. Right that it came first.", split: [85, 10, 5, 0] },
  { ago: 6, progress: "Decision log adopted by Payments.", split: [50, 20, 25, 5] },
  { ago: 8, progress: "Charter for checkout resilience endorsed.", split: [55, 25, 15, 5] },
  { ago: 9, progress: "Pre-mortem: eleven risks, three with an owner.", split: [60, 25, 10, 5] },
  { ago: 10, progress: "Capacity plan for three squads.", split: [60, 25, 10, 5] },
];

/** Somebody who looks back now and then. */
export const oleksandrasWeeks: CastWeek[] = [
  {
    ago: 1,
    progress: "Two résumé bullets now have a number. Story of the calendar told to Priya, out loud.",
    plans: "One application, not three.",
    split: [5, 40, 35, 20],
    shownTo: "priya",
  },
  { ago: 3, progress: "Readiness decided: I apply.", split: [10, 40, 30, 20] },
  { ago: 6, progress: "Release notes handed over for good.", split: [10, 45, 30, 15] },
  { ago: 7, problems: "Two trains at once, no time to write.", split: [20, 50, 25, 5] },
];

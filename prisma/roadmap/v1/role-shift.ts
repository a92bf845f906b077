import type { SplitContent } from "../types.ts";

/**
 * Where the working time of somebody in a step goes, in percent: a direction to compare with, never a quota. It starts from
 * an engineer's week and ends at the week of somebody whom a team hires as a TPM.
 */
export const roleShift: Readonly<Record<string, SplitContent>> = {
  understand: {
    code: 70,
    coordination: 15,
    communication: 10,
    strategy: 5,
    why: "Your work stays what it is. A morning a week goes into how work around you is decided and tracked.",
  },
  fundamentals: {
    code: 55,
    coordination: 25,
    communication: 12,
    strategy: 8,
    why: "Planning, phases and capacity take real time now, so one piece of building has to go to somebody else.",
  },
  lead: {
    code: 40,
    coordination: 25,
    communication: 25,
    strategy: 10,
    why: "Updates, decisions and hard conversations are the work of this step. They need hours of their own.",
  },
  hybrid: {
    code: 20,
    coordination: 40,
    communication: 25,
    strategy: 15,
    why: "A program runs on your rhythm. What you still build is small and never on its critical path.",
  },
  apply: {
    code: 10,
    coordination: 35,
    communication: 30,
    strategy: 25,
    why: "You read designs more than you write code, and you spend a day a week on where the work should go.",
  },
};

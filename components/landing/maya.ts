import type { ThroughlineStep } from "@/components/charts/throughline";
import type { ActState, StepState } from "@/components/charts/line-geometry";

/** One moment of an invented member’s way. `id` names its switch, and `shown` the class that shows it with that switch. */
export type Moment = { id: string; shown: string; week: string; story: string; steps: ThroughlineStep[] };

const words = {
  Understand: "How your organization decides, ships and measures",
  Fundamentals: "Methods, plans, charters, risks",
  "Lead and communicate": "Updates, decisions, escalations",
  "Hybrid role": "Half the job, before the title",
  Apply: "Stories and a résumé built from evidence",
};

const letters: Record<string, ActState> = {
  v: "verified",
  d: "done",
  w: "doing",
  p: "planned",
  s: "skipped",
};

type Written = [name: keyof typeof words, acts: string, state: StepState, note?: string, more?: string];

const line = (...steps: Written[]): ThroughlineStep[] =>
  steps.map(([name, acts, state, note = words[name], more]) => ({
    name,
    note,
    more,
    state,
    current: state === "active",
    acts: [...acts].map((letter) => letters[letter]!),
    gate: { met: [...acts].filter((letter) => "vd".includes(letter)).length, all: acts.length },
  }));

export const moments: Moment[] = [
  {
    id: "week-1",
    shown: "group-has-[#week-1:checked]:visible",
    week: "week 1",
    story:
      "Maya is a backend engineer. She starts by mapping how two projects at her company were really decided.",
    steps: line(
      ["Understand", "dwppppppp", "active", "1 of 9 done"],
      ["Fundamentals", "pppppppp", "ahead"],
      ["Lead and communicate", "ppppppppp", "ahead"],
      ["Hybrid role", "ppppppppp", "ahead"],
      ["Apply", "ppppppppp", "ahead"],
    ),
  },
  {
    id: "week-33",
    shown: "group-has-[#week-33:checked]:visible",
    week: "week 33",
    story:
      "She cut a release freeze from nine days to three. Her mentor Tomás asked for the number behind it, then endorsed it.",
    steps: line(
      ["Understand", "vvvvvvvvv", "verified", "9 of 9 done, all verified"],
      ["Fundamentals", "vvvdsddv", "passed", "7 of 8 done, 4 verified", "1 skipped"],
      ["Lead and communicate", "vvddwpppp", "active", "4 of 9 done, 2 verified"],
      ["Hybrid role", "ppppppppp", "ahead"],
      ["Apply", "ppppppppp", "ahead"],
    ),
  },
  {
    id: "week-60",
    shown: "group-has-[#week-60:checked]:visible",
    week: "week 60",
    story: "She applies with three stories. Behind each stand milestones that Tomás has read and verified.",
    steps: line(
      ["Understand", "vvvvvvvvv", "verified", "9 of 9 done, all verified"],
      ["Fundamentals", "vvvvsvvv", "verified", "7 of 8 done, all verified", "1 skipped"],
      ["Lead and communicate", "vvvvvddvv", "passed", "9 of 9 done, 7 verified"],
      ["Hybrid role", "vvddvvvdv", "passed", "9 of 9 done, 6 verified"],
      ["Apply", "vddwppppp", "active", "3 of 9 done, 1 verified"],
    ),
  },
];

export const firstShown = "week-33";

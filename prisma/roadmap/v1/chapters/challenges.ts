import type { ChapterContent } from "../../types.ts";

export const challenges: ChapterContent = {
  key: "challenges",
  name: "Challenges",
  sentence: "Four difficulties to expect on the way, how to notice them, and something to try.",
  step: "lead",
  entries: [
    {
      key: "letting-go",
      name: "Letting go of doing it yourself",
      sentence:
        "Your result is now what teams deliver together, and an ordinary day leaves nothing with your name on it.",
      facts: [
        [
          "You notice",
          "In a hard week you take a task you could have left to the team, because it feels like work.",
        ],
        [
          "Try",
          "Hand over one piece of work you are good at, and write down once a week one thing a team finished because of you.",
        ],
      ],
      skills: ["interpersonal-trust", "influence"],
    },
    {
      key: "no-authority",
      name: "Leading people who do not report to you",
      sentence: "Senior engineers and product leads can say no, and often have good reasons.",
      facts: [
        [
          "You notice",
          "You get a yes in the meeting and nothing afterwards, or you reach for their manager first.",
        ],
        [
          "Try",
          "Talk with the person before the meeting, ask what they would lose, and change the proposal where they are right.",
        ],
      ],
      skills: ["influence", "stakeholder-alignment"],
    },
    {
      key: "right-depth",
      name: "Choosing how deep to go",
      sentence: "Too shallow and you miss the risk; too deep and you do the engineers’ work.",
      facts: [
        ["You notice", "You rewrite someone’s design, or you pass on an estimate that you cannot explain."],
        [
          "Try",
          "Write down why you go deep and for how long before you do, and end with a question to the owner instead of an answer.",
        ],
      ],
      skills: ["technical-conversation", "system-design"],
    },
    {
      key: "ambiguity",
      name: "Working while the goal is unclear",
      sentence: "Goals, priorities and needs shift, and people wait for someone to write something down.",
      facts: [
        ["You notice", "Three people describe the goal in three ways, and work goes on."],
        [
          "Try",
          "Put one page in front of them with what is known, assumed and open, and a date for each open point. Let them correct it.",
        ],
      ],
      skills: ["charters", "foresight"],
    },
  ],
};

import type { ChapterContent } from "../../types.ts";

export const future: ChapterContent = {
  key: "future",
  name: "Where the role is going",
  sentence:
    "Four kinds of program worth watching, what is different in each, and a way to try it where you are now.",
  entries: [
    {
      key: "ai-delivery",
      name: "AI in products",
      sentence: "Results vary from run to run, so done means good enough by an agreed evaluation.",
      facts: [
        [
          "What is different",
          "Data rights, evaluation sets, cost per request and watching quality after launch are work to plan.",
        ],
        [
          "Try",
          "Write the launch criteria of an AI feature as numbers with the team, including when to switch it off.",
        ],
      ],
      skills: ["kpis", "risks", "system-design"],
    },
    {
      key: "cloud-transformation",
      name: "Cloud transformation",
      sentence: "Many teams move running systems while customers use them.",
      facts: [
        [
          "What is different",
          "Order of moves, two systems in parallel, cost during the overlap, and switching the old one off.",
        ],
        ["Try", "For one service, list what must move before it and what it costs each week that both run."],
      ],
      skills: ["cloud-infrastructure", "dependencies", "planning"],
    },
    {
      key: "responsible-technology",
      name: "Sustainability and ethical governance",
      sentence: "Rules on energy, privacy, access and fairness become requirements with evidence and dates.",
      facts: [
        [
          "What is different",
          "Legal and audit are partners from the charter on, and a claim needs a record.",
        ],
        [
          "Try",
          "Take one such requirement and find who owns it, by when, and what record would satisfy an auditor.",
        ],
      ],
      skills: ["long-term-impact", "stakeholder-alignment", "foresight"],
    },
    {
      key: "global-alignment",
      name: "Programs across the world",
      sentence: "Teams share few working hours, and a no may sound different in each place.",
      facts: [
        [
          "What is different",
          "Decisions are written, handovers have a time, and the inconvenient hour is taken in turns.",
        ],
        [
          "Try",
          "Move one weekly meeting to a written round with a deadline, and compare decisions and time after four weeks.",
        ],
      ],
      skills: ["written-communication", "interpersonal-trust", "stakeholder-alignment"],
    },
  ],
};

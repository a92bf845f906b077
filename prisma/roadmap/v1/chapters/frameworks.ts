import type { ChapterContent } from "../../types.ts";

export const frameworks: ChapterContent = {
  key: "frameworks",
  name: "Frameworks",
  sentence:
    "Four working papers that most programs need: when to reach for each, how, and how it goes wrong.",
  step: "fundamentals",
  entries: [
    {
      key: "okr",
      name: "OKR (objectives and key results)",
      sentence: "States what a quarter should change and the numbers that will show it.",
      facts: [
        ["When", "Several teams pull toward one aim and need to choose what not to do."],
        [
          "How",
          "Write one to three objectives in words. Give each two to four key results with today’s value and a target. Let the teams who do the work agree. Say weekly how sure you are of each. Score at the end and write what you learned.",
        ],
        [
          "Common faults",
          "Key results that are tasks; no baseline; more than anybody can recite; nobody looks until the last week.",
        ],
      ],
      skills: ["kpis", "business-alignment", "stakeholder-alignment"],
    },
    {
      key: "raci",
      name: "RACI matrix",
      sentence: "Says who does, who answers for, who is asked and who is told, result by result.",
      facts: [
        ["When", "Two people think a decision is theirs, or nobody does."],
        [
          "How",
          "List results and decisions, not tasks. Put people across the top. Give each row exactly one accountable person. Name who is responsible for doing it, consult as few as you dare, and inform those whose work changes. Have each person confirm their column.",
        ],
        [
          "Common faults",
          "Two accountable people in a row; everybody consulted; one person accountable for everything; filled in alone.",
        ],
      ],
      skills: ["charters", "stakeholder-alignment", "conflict-resolution"],
    },
    {
      key: "risk-register",
      name: "Risk register",
      sentence: "Lists what may hurt the program, with an owner and a response for each.",
      facts: [
        ["When", "From the charter on, and in every weekly review."],
        [
          "How",
          "Write cause, event and effect in one line. Score likelihood and impact from 1 to 5. Name one owner, an early sign and a response. Review the top five weekly. Close with what happened.",
        ],
        [
          "Common faults",
          "Problems listed as risks; owners who never agreed; scores that never move; “monitor” as a response.",
        ],
      ],
      skills: ["risks", "foresight", "dependencies"],
    },
    {
      key: "retrospective",
      name: "Retrospective",
      sentence: "A team looks at how it worked and changes one to three things.",
      facts: [
        [
          "When",
          "After each sprint, each release and at the end of a program, and after anything that surprised you.",
        ],
        [
          "How",
          "Begin with the state of the last actions. Collect facts in silence first. Group them and choose by vote. Agree on three actions at most, with owner and date. Follow them to the next meeting.",
        ],
        [
          "Common faults",
          "Blame; the same complaint every time; ten actions and no owner; the manager speaks first.",
        ],
      ],
      skills: ["active-listening", "conflict-resolution", "interpersonal-trust"],
    },
  ],
};

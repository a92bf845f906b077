import type { ChapterContent } from "../../types.ts";

export const strengths: ChapterContent = {
  key: "strengths",
  name: "What you bring as an engineer",
  sentence:
    "Four habits of engineers that count from the first day, and what in your past shows each. If you come from project management, look for yours among them too.",
  step: "understand",
  entries: [
    {
      key: "system-thinking",
      name: "System thinking",
      sentence: "You look for what depends on what before you change anything.",
      facts: [
        [
          "Prior evidence",
          "A design, migration or incident review in which you named effects on other systems.",
        ],
        [
          "Prior evidence from project management",
          "A plan or map of yours that showed one team what another waited for.",
        ],
        ["In a program", "The nodes become teams, and the edges become promises with dates."],
      ],
      skills: ["system-design", "dependencies"],
    },
    {
      key: "technical-communication",
      name: "Technical communication",
      sentence: "You explain a hard matter so that the listener can decide.",
      facts: [
        ["Prior evidence", "A talk, guide or decision record that someone outside your team acted on."],
        [
          "Prior evidence from project management",
          "A technical choice you explained so that sponsors could make it.",
        ],
        ["In a program", "The same matter goes to engineers in detail and to sponsors in five lines."],
      ],
      skills: ["technical-conversation", "written-communication", "verbal-communication"],
    },
    {
      key: "execution-mindset",
      name: "Execution mindset",
      sentence: "You cut an idea into steps, ship the first and correct the next by what you saw.",
      facts: [
        ["Prior evidence", "Something you took from idea to production, and what users did with it."],
        [
          "Prior evidence from project management",
          "A project you took from its first brief to a result people use.",
        ],
        ["In a program", "You ship through other people, so the steps must be theirs as well."],
      ],
      skills: ["planning", "ci-cd"],
    },
    {
      key: "problem-solving",
      name: "Problem solving",
      sentence: "You narrow a fault down by evidence until the cause is found.",
      facts: [
        ["Prior evidence", "A hard bug or recurring incident you ended, with proof of the cause."],
        [
          "Prior evidence from project management",
          "A blocker between teams that you ended by finding where it came from.",
        ],
        [
          "In a program",
          "The fault is often an unclear owner or goal. It is found the same way, by asking and testing.",
        ],
      ],
      skills: ["risks", "microservices"],
    },
  ],
};

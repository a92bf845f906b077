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
          "A design document, migration or incident review in which you named effects on systems that were not yours.",
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
        ["In a program", "The same matter goes to engineers in detail and to sponsors in five lines."],
      ],
      skills: ["technical-conversation", "written-communication", "verbal-communication"],
    },
    {
      key: "execution-mindset",
      name: "Execution mindset",
      sentence: "You cut an idea into steps, ship the first and correct the next by what you saw.",
      facts: [
        [
          "Prior evidence",
          "Something you took from idea to production, with the date, the cuts you made and what users did with it.",
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
        [
          "Prior evidence",
          "A hard bug or recurring incident you ended, with the false leads, the proof of the cause and what keeps it from coming back.",
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

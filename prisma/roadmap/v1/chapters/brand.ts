import type { ChapterContent } from "../../types.ts";

export const brand: ChapterContent = {
  key: "brand",
  name: "Being known for your work",
  sentence:
    "Four ways to let others see how you work. Leave out everything your employer keeps confidential.",
  step: "apply",
  entries: [
    {
      key: "share-learnings",
      name: "Write about what you learned",
      sentence: "A short post on LinkedIn or a blog about one thing that went differently than planned.",
      facts: [
        [
          "First step",
          "Take one action from a retrospective, remove names and numbers, and write what you would do next time.",
        ],
        ["Proof", "The post, and a reply that added or contradicted something."],
      ],
      skills: ["written-communication"],
    },
    {
      key: "mentor-others",
      name: "Mentor someone",
      sentence:
        "Help a junior engineer or someone on the way to TPM with one question of theirs over some weeks.",
      facts: [
        ["First step", "Offer three talks of 30 minutes about one goal that they name."],
        ["Proof", "What the person did afterwards, in their words and with their consent."],
      ],
      skills: ["active-listening", "interpersonal-trust"],
    },
    {
      key: "speak-in-public",
      name: "Speak at a meetup or webinar",
      sentence: "Tell one program story to people who were not there.",
      facts: [
        [
          "First step",
          "Give the talk to a few colleagues first, then send the abstract to a meetup near you or online.",
        ],
        ["Proof", "The recording or the event’s page, and the question you could not answer."],
      ],
      skills: ["verbal-communication"],
    },
    {
      key: "improve-a-process",
      name: "Mend a process in the open",
      sentence: "Improve how an open source project or your own company works, where others can see it.",
      facts: [
        [
          "First step",
          "Find a step that annoys people, such as release notes, triage or onboarding, and measure it before you touch it.",
        ],
        ["Proof", "The change, its measure before and after, and who kept using it."],
      ],
      skills: ["kpis", "influence"],
    },
  ],
};

import type { ChapterContent } from "../../types.ts";

export const roles: ChapterContent = {
  key: "roles",
  name: "Hybrid roles",
  sentence:
    "Four ways to do program work before the title. One is enough; the levels are our estimate of what the work asks, so compare them with what you can show.",
  step: "hybrid",
  entries: [
    {
      key: "engineering-program-coordinator",
      name: "Engineering Program Coordinator",
      sentence: "Keeps the rhythm of a program that somebody else answers for.",
      facts: [
        [
          "A usual day",
          "Update the shared calendar, ask after three open actions, prepare the weekly review and publish its decisions.",
        ],
        [
          "Proof wanted",
          "One calendar across teams, four weekly statuses in a row, and actions with closing dates.",
        ],
        ["Still missing for a TPM", "A goal and a scope that you answer for yourself."],
      ],
      skills: ["tool-fluency", "written-communication", "planning"],
      targets: {
        planning: 2,
        "tool-fluency": 3,
        "written-communication": 3,
        dependencies: 2,
        "active-listening": 2,
        "interpersonal-trust": 2,
        "technical-conversation": 2,
      },
    },
    {
      key: "technical-project-manager",
      name: "Technical Project Manager",
      sentence: "Answers for the scope, dates and people plan of one technical project.",
      facts: [
        [
          "A usual day",
          "Walk the critical path with a lead, price a change of scope, and get the sponsor to decide on it.",
        ],
        [
          "Proof wanted",
          "Charter, first and last plan, every change with its reason, and the sponsor’s acceptance.",
        ],
        ["Still missing for a TPM", "Several projects that depend on each other, and leads who can refuse."],
      ],
      skills: ["planning", "charters", "risks"],
      targets: {
        planning: 3,
        charters: 3,
        risks: 3,
        dependencies: 3,
        "stakeholder-alignment": 3,
        "conflict-resolution": 2,
        "system-design": 2,
        "technical-conversation": 3,
      },
    },
    {
      key: "release-manager",
      name: "Release Manager",
      sentence: "Settles with several teams what goes live, when, and whether it stays live.",
      facts: [
        [
          "A usual day",
          "Check what is in the release, settle a late change, run the go/no-go and watch the numbers after the rollout.",
        ],
        [
          "Proof wanted",
          "Three releases run, and one written decision to roll back, hold or go ahead in doubt.",
        ],
        [
          "Still missing for a TPM",
          "What happens before the release: goal, scope and a plan over quarters. On pipelines a release manager goes deeper than a TPM.",
        ],
      ],
      skills: ["ci-cd", "risks", "dependencies"],
      targets: {
        "ci-cd": 4,
        risks: 3,
        dependencies: 3,
        "cloud-infrastructure": 3,
        "technical-conversation": 3,
        "verbal-communication": 3,
        planning: 2,
        microservices: 2,
      },
    },
    {
      key: "product-operations-manager",
      name: "Product Operations Manager",
      sentence: "Improves the way work and feedback flow between product, engineering and support.",
      facts: [
        [
          "A usual day",
          "Read this week’s intake numbers, watch someone use the form, and agree on one change to try.",
        ],
        [
          "Proof wanted",
          "One process before and after, measured, with a line from a product manager who works in it.",
        ],
        ["Still missing for a TPM", "A delivery with a date, and the technical talk that comes with it."],
      ],
      skills: ["kpis", "stakeholder-alignment", "business-alignment"],
      targets: {
        kpis: 3,
        "stakeholder-alignment": 3,
        "business-alignment": 3,
        "active-listening": 3,
        roadmaps: 2,
        "tool-fluency": 3,
        "written-communication": 3,
      },
    },
  ],
};

import type { ChapterContent } from "../../types.ts";

export const role: ChapterContent = {
  key: "role",
  name: "What a TPM does",
  sentence:
    "The five things a TPM answers for, how the role differs from those beside it, and how to begin from where you are.",
  step: "understand",
  entries: [
    {
      key: "define-scope",
      name: "Define scope, success and dates",
      sentence: "Before work starts, everyone can say what is in, what is out, what success is and by when.",
      facts: [
        ["Done well", "A charter that a lead quotes to turn down an extra request."],
        ["Without it", "Teams finish on time and find that they built for different goals."],
      ],
      skills: ["charters", "planning", "kpis"],
    },
    {
      key: "work-across-functions",
      name: "Make functions work as one program",
      sentence: "Engineering, product, design and operations learn early what they need from each other.",
      facts: [
        ["Done well", "Support knows the launch date and has tried the product before customers do."],
        ["Without it", "Each function is on plan, and the handovers between them fail."],
      ],
      skills: ["stakeholder-alignment", "dependencies", "interpersonal-trust"],
    },
    {
      key: "manage-risk",
      name: "Find and reduce risk",
      sentence: "What may go wrong has an owner, a sign to watch for and a response before it happens.",
      facts: [
        ["Done well", "A second supplier is tested while the first still delivers."],
        ["Without it", "The program learns of its risks as incidents."],
      ],
      skills: ["risks", "foresight"],
    },
    {
      key: "report-progress",
      name: "Track progress and say where it stands",
      sentence: "Each audience gets the same truth in the length it needs, on a day it can count on.",
      facts: [
        ["Done well", "A status turns yellow three weeks before a date is lost, with a request in it."],
        ["Without it", "Reports stay green until the week of the launch."],
      ],
      skills: ["written-communication", "tool-fluency", "verbal-communication"],
    },
    {
      key: "align-priorities",
      name: "Hold technical and business priorities together",
      sentence:
        "Engineering work is tied to a business result, and a business wish comes with its technical cost.",
      facts: [
        ["Done well", "A migration is funded because its delay is priced in outages and lost deals."],
        ["Without it", "Debt waits until it stops a launch, or teams polish what nobody uses."],
      ],
      skills: ["business-alignment", "system-design", "technical-conversation"],
    },
    {
      key: "neighboring-roles",
      name: "Tell it apart from its neighbors",
      sentence:
        "Part strategist, part engineer, part communicator; the roles around it overlap, and each company draws the lines elsewhere.",
      facts: [
        [
          "Project manager",
          "Answers for the scope, date and cost of one project. A TPM also questions the design and holds several projects to one goal.",
        ],
        [
          "Product manager",
          "Decides what is worth building and for whom. A TPM finds out what it takes, in which order and with whom.",
        ],
        [
          "Engineering manager",
          "Answers for one team’s people and their work. A TPM answers for what happens between teams and manages none of them.",
        ],
        [
          "The letters",
          "Some companies write TPM for technical product or technical project manager. Read the duties, not the title.",
        ],
      ],
      skills: ["technical-conversation", "stakeholder-alignment", "planning"],
    },
    {
      key: "audience-engineer",
      name: "If you come from engineering",
      sentence:
        "You bring system thinking and credibility with engineers; planning and alignment across teams are new.",
      facts: [
        ["Your usual gap", "Getting a result from people whose work you neither do nor assign."],
        ["Start with", "A coordination job beside your code, then a charter for work already under way."],
      ],
      skills: ["influence", "charters", "stakeholder-alignment"],
    },
    {
      key: "audience-project-manager",
      name: "If you come from project management",
      sentence: "You bring plans and stakeholders; the depth to question a design is new.",
      facts: [
        ["Your usual gap", "Hearing which technical answer puts the date at risk, and asking why."],
        [
          "Start with",
          "A map of one system drawn with its engineers, and one change followed to production.",
        ],
      ],
      skills: ["system-design", "technical-conversation", "ci-cd"],
    },
    {
      key: "curiosity",
      name: "Curiosity",
      sentence: "You ask until you can draw how the system works, and how the organization does.",
      facts: [["This week", "Ask an engineer outside your team what makes their estimates fail."]],
      skills: ["technical-conversation", "active-listening"],
    },
    {
      key: "influence-as-habit",
      name: "Influence",
      sentence: "You learn what the other side needs before you ask for what the program needs.",
      facts: [["This week", "Open one request with what it does for the person you ask."]],
      skills: ["influence", "interpersonal-trust"],
    },
    {
      key: "execution-as-habit",
      name: "Execution",
      sentence: "What was promised is followed until it is done, moved in the open or dropped by decision.",
      facts: [["This week", "Close or cancel every action from your last three meetings."]],
      skills: ["planning", "dependencies"],
    },
  ],
};

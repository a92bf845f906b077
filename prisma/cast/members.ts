import { maya } from "./maya.ts";
import type { CastInvitation, CastMember, CastMentorship } from "./types.ts";
import { oleksandrasWeeks } from "./weeks.ts";

/** Just signed up: the first page of the setting-up is answered, the others are left. */
const sara: CastMember = {
  key: "sara",
  name: "سارا محمدی",
  email: "sara@throughline.example",
  joined: 1,
  timeZone: "Asia/Tehran",
  plan: {
    start: "ENGINEER",
    weeklyHours: 4,
    setupLeft: ["strengths", "technical", "program", "leadership", "strategic"],
  },
};

/** At step 5, with a long double name and two mentors. */
const oleksandra: CastMember = {
  key: "oleksandra",
  name: "Oleksandra Hnatiuk-Vasylenko",
  email: "oleksandra@throughline.example",
  joined: 470,
  timeZone: "Europe/Kyiv",
  plan: {
    start: "PROJECT_MANAGER",
    currentRole: "Release manager",
    targetRole: "Technical Program Manager",
    weeklyHours: 8,
    targetIn: 45,
  },
  activities: [
    ...(
      [
        "map-project-structure",
        "trace-roadmap-decision",
        "trace-dependency",
        "collect-leadership-metrics",
        "draw-system-map",
      ] as const
    ).map((key, i): [string, "DONE", number] => [key, "DONE", 440 - i * 9]),
    ...(
      [
        "follow-change-to-production",
        "lead-sprint-review",
        "manage-release-schedule",
        "own-coordination-job",
      ] as const
    ).map((key, i): [string, "DONE", number] => [key, "DONE", 392 - i * 7]),
    ...(
      [
        "compare-methods",
        "facilitate-sprint",
        "plan-in-phases",
        "place-products-in-lifecycle",
        "write-engagement-plan",
      ] as const
    ).map((key, i): [string, "DONE", number] => [key, "DONE", 350 - i * 8]),
    ...(["plan-capacity", "write-practice-charter", "run-pre-mortem", "certify-csm"] as const).map(
      (key, i): [string, "DONE", number] => [key, "DONE", 305 - i * 6],
    ),
    ...(
      [
        "present-update",
        "document-decision",
        "summarize-technical-discussion",
        "escalate-risk",
        "report-outcome",
      ] as const
    ).map((key, i): [string, "DONE", number] => [key, "DONE", 270 - i * 10]),
    ...(
      [
        "align-conflicting-priorities",
        "clarify-ambiguous-work",
        "question-trade-off",
        "hear-out-doubter",
      ] as const
    ).map((key, i): [string, "DONE", number] => [key, "DONE", 215 - i * 6]),
    ...(
      [
        "choose-hybrid-role",
        "take-hybrid-role",
        "role-release-manager",
        "charter-program",
        "plan-program",
      ] as const
    ).map((key, i): [string, "DONE", number] => [key, "DONE", 180 - i * 11]),
    ["run-weekly-rhythm", "DONE", 110],
    ["check-stakeholder-positions", "DONE", 104],
    ["resolve-cross-team-blocker", "DONE", 98],
    [
      "guide-readiness-review",
      "SKIPPED",
      92,
      "The launch moved to another office before the review. I sat in on theirs instead.",
    ],
    ["run-program-retrospective", "DONE", 80],
    ["decide-readiness", "DONE", 60],
    ["rewrite-resume", "DONE", 48],
    ["tell-clarity-story", "DONE", 40],
    ["tell-dependency-story", "DOING", 21],
    ["tailor-resume", "DOING", 14],
  ],
  early: [
    "apply",
    61,
    "A TPM opening in our own platform group closes in January, and the hiring manager asked me to apply.",
  ],
  pauses: [["HOLIDAY", 132, -114]],
  weeks: oleksandrasWeeks,
  claims: {
    "ci-cd": 4,
    risks: 4,
    planning: 4,
    dependencies: 4,
    influence: 4,
    "written-communication": 4,
    "verbal-communication": 3,
    foresight: 3,
    "business-alignment": 3,
  },
  milestones: [
    {
      title: "Eight weeks of program reviews without a surprise in the ninth",
      ago: 105,
      kind: "DELIVERY",
      outcome: "Every slip was known at least one week before its date.",
      measure: "0 surprises",
      activities: ["run-weekly-rhythm"],
      skills: ["risks", "written-communication"],
      rounds: [{ mentor: "tomas", asked: 104, verdict: { ago: 101, kind: "ENDORSED" } }],
    },
    {
      title: "Rolled back release 9.2 and wrote up why",
      ago: 150,
      kind: "DECISION",
      activities: ["role-release-manager"],
      skills: ["ci-cd", "risks"],
      rounds: [
        {
          mentor: "priya",
          asked: 148,
          verdict: {
            ago: 140,
            kind: "ENDORSED",
            note: "The note would have convinced me not to roll forward.",
          },
        },
      ],
    },
    {
      title: "Story: one calendar for four release trains",
      ago: 40,
      kind: "COMMUNICATION",
      activities: ["tell-clarity-story"],
      skills: ["verbal-communication"],
      rounds: [{ mentor: "priya", asked: 5, questions: ["Where did you stop believing me?"] }],
    },
  ],
};

/** On a break since seven weeks, and says so. */
const ruben: CastMember = {
  key: "ruben",
  name: "Rubén Aguilar-Castellanos",
  email: "ruben@throughline.example",
  joined: 190,
  timeZone: "America/Mexico_City",
  plan: {
    start: "ENGINEER",
    currentRole: "Backend engineer",
    targetRole: "Technical Program Manager",
    weeklyHours: 3,
  },
  activities: [
    ["map-project-structure", "DONE", 160],
    ["trace-roadmap-decision", "DONE", 150],
    ["trace-dependency", "DONE", 140],
    ["collect-leadership-metrics", "SKIPPED", 130, "Our numbers are not shared below directors."],
    ["lead-sprint-review", "BLOCKED", 49, "On parental leave until the end of the month."],
  ],
  notes: [["lead-sprint-review", 49, "Two of three done. The third waits until I am back."]],
  pauses: [["FAMILY", 49, 10]],
  weeks: [
    {
      ago: 8,
      progress: "Second sprint review led. Handed my on-call week to Iván.",
      plans: "Nothing until I am back.",
      split: [70, 15, 10, 5],
      shownTo: "jonas",
    },
    { ago: 10, progress: "Asked to lead two more reviews. Yes to both.", split: [75, 15, 10, 0] },
  ],
  claims: { apis: 3, "ci-cd": 3, planning: 1 },
  milestones: [
    {
      title: "First sprint review led",
      ago: 90,
      activities: ["lead-sprint-review"],
      skills: ["verbal-communication"],
    },
    {
      title: "Second sprint review led",
      ago: 62,
      activities: ["lead-sprint-review"],
      skills: ["verbal-communication"],
    },
    {
      title: "Ended the double bookings of the nightly import",
      ago: 900,
      strength: "problem-solving",
      skills: ["risks", "foresight"],
    },
  ],
};

const person = (key: string, name: string, joined: number, timeZone: string): CastMember => ({
  key,
  name,
  email: `${key}@throughline.example`,
  joined,
  timeZone,
});

/** Tomás mentors several, Priya one, Jonas one and Maya no more; Sam has no ties to anybody. */
const tomas = person("tomas", "Tomás Herrera", 600, "Europe/Madrid");
const priya = person("priya", "Priya Raman", 420, "Asia/Kolkata");
const jonas = person("jonas", "Jonas Weber", 400, "Europe/Berlin");
const sam: CastMember = {
  ...person("sam", "Sam Osei", 30, "Africa/Accra"),
  plan: { start: "ENGINEER", weeklyHours: 5 },
};

export const members: CastMember[] = [maya, sara, oleksandra, ruben, tomas, priya, jonas, sam];

export const mentorships: CastMentorship[] = [
  {
    mentor: "tomas",
    mentee: "maya",
    started: 176,
    shows: {
      milestones: [
        ["Decision log adopted by Payments", "READ", 30],
        ["Charter for checkout resilience", "SUMMARY"],
      ],
    },
    agreed: {
      goals: "To lead the settlement redesign across four teams, and to be read by somebody who has done it.",
      cadence: "EVERY_TWO_WEEKS",
      monthlyHours: 2,
      answerDays: 5,
      areaKeys: [],
    },
    endorses: {
      apis: 4,
      microservices: 3,
      "system-design": 3,
      "ci-cd": 4,
      "technical-conversation": 2,
      planning: 2,
      charters: 3,
      dependencies: 2,
      influence: 1,
      "stakeholder-alignment": 1,
      "written-communication": 3,
      "verbal-communication": 2,
      "business-alignment": 1,
    },
    waives: [
      [
        "fundamentals",
        50,
        "You kept the engagement plan for the month I watched: three people named their worry before I did. The plan itself stays at Norrland Freight, so there is nothing to log. That is enough for me.",
      ],
    ],
  },
  {
    mentor: "tomas",
    mentee: "oleksandra",
    started: 300,
    endorses: { risks: 4, planning: 3 },
    waives: [
      [
        "understand",
        290,
        "Nine years of release management: she drew me the map of her company on a napkin, and it was right.",
      ],
      ["fundamentals", 288, "She teaches these methods to others. I have sat in two of her plannings."],
    ],
  },
  { mentor: "tomas", mentee: "ruben", started: 150, skills: "NONE", heard: 34 },
  { mentor: "priya", mentee: "oleksandra", started: 200, endorses: { risks: 3, "ci-cd": 4 } },
  {
    mentor: "jonas",
    mentee: "ruben",
    started: 120,
    steps: "NONE",
    skills: "NONE",
    shows: { steps: { understand: "READ" } },
    heard: 20,
    agreed: {
      goals: "To find out whether programs are for me, with somebody who runs them.",
      cadence: "MONTHLY",
      monthlyHours: 1,
      answerDays: 7,
      areaKeys: ["leadership"],
    },
  },
  {
    mentor: "jonas",
    mentee: "maya",
    started: 170,
    ended: 60,
    endorses: { dependencies: 4, influence: 2, "written-communication": 3, "stakeholder-alignment": 2 },
  },
];

export const invitations: CastInvitation[] = [
  {
    from: "sara",
    to: "priya",
    sent: 1,
    message:
      "You spoke about release trains at the Tehran meetup. I would like to learn how you plan one. An hour a month would help me most.",
  },
  {
    from: "oleksandra",
    to: "jonas",
    sent: 4,
    message:
      "You run the freight programs I read about in your talk. I lead a release train of nine teams and want to run a program across two sites. Would you read one milestone a month?",
    asks: {
      ago: 2,
      question: "Is there a date by which you want the new role, or is the work itself the goal?",
    },
  },
  {
    from: "ruben",
    to: "priya",
    sent: 48,
    message: "You reviewed a launch plan of mine once. Would you do that now and then?",
    declined: { ago: 44, reason: "NO_TIME", words: "Two launches until spring. Ask me again then." },
  },
];

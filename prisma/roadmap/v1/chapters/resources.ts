import type { ChapterContent, EntryContent } from "../../types.ts";

export const resources: ChapterContent = {
  key: "resources",
  name: "Books, courses, communities",
  sentence:
    "Ten sources, what to take from each, and one change to make at work. Reading alone counts for little. Hours are our estimates; contents and prices of courses change, so look before you enroll.",
  entries: [
    source("making-of-a-manager", "The Making of a Manager, by Julie Zhuo", {
      sentence: "A new manager’s honest account of trust, feedback and meetings.",
      kind: "Book",
      time: "About 8 hours.",
      take: "A manager is judged by what the group achieves, and so is a TPM.",
      change: "For six weeks, ask one person a week what you could do better, and write what you changed.",
      skills: ["interpersonal-trust", "active-listening"],
    }),
    source("measure-what-matters", "Measure What Matters, by John Doerr", {
      sentence: "Where OKRs come from and how companies have used them.",
      kind: "Book",
      time: "About 8 hours.",
      take: "Few goals, in the open, with numbers and regular check-ins.",
      change:
        "Write one objective with three key results for a program, baseline included, and score it at the end.",
      skills: ["kpis", "business-alignment"],
    }),
    source("phoenix-project", "The Phoenix Project, by Gene Kim, Kevin Behr and George Spafford", {
      sentence: "A novel about an IT department that learns to see its work as a flow.",
      kind: "Book",
      time: "About 10 hours.",
      take: "Unplanned work and one overloaded person can hold up everything.",
      change:
        "Find the narrowest point of your release flow and keep other work away from it for four weeks; measure before and after.",
      skills: ["ci-cd", "dependencies"],
    }),
    source("execution", "Execution, by Larry Bossidy and Ram Charan", {
      sentence: "Why plans fail in companies and what leaders do about it.",
      kind: "Book",
      time: "About 8 hours.",
      take: "Following through is a leader’s own work.",
      change: "For a month, end each meeting with who does what by when, and report the share that was kept.",
      skills: ["planning", "long-term-impact"],
    }),
    source("google-project-management", "Google Project Management Certificate", {
      sentence:
        "A series of courses on project management from the ground up, with working papers to fill in.",
      kind: "Course",
      time: "Six courses; guides of 2026 speak of under six months at ten hours a week. You may skip what you have done at work.",
      take: "The vocabulary and the papers of a project from start to close.",
      change: "Replace each course example with your own project, and show the charter to its lead.",
      skills: ["charters", "planning"],
    }),
    source("linkedin-tpm-foundations", "LinkedIn Learning: Technical Program Management Foundations", {
      sentence: "A short overview of the TPM’s work.",
      kind: "Course",
      time: "Short, by our guess. Look whether it is still offered under this name.",
      take: "Words for how program work differs from running one project.",
      change: "Compare your current role with it duty by duty, and ask your manager for one that is missing.",
      skills: ["roadmaps", "risks"],
    }),
    source("leading-people-and-teams", "Coursera: Leading People and Teams", {
      sentence: "A series by the University of Michigan on motivation, teams and influence.",
      kind: "Course",
      time: "Four courses and a final project, over some months.",
      take: "Practices to try with one person at a time. Check a study before you quote it.",
      change:
        "Try one practice a week in a real meeting for a month, and have a colleague tell you what they saw.",
      skills: ["influence", "conflict-resolution"],
    }),
    source("tpm-nexus", "TPM Nexus", {
      sentence: "TPMs who share their work on LinkedIn and YouTube.",
      kind: "Community",
      time: "An hour a month.",
      take: "How TPMs in other companies describe their programs.",
      change: "Ask one question from your own program, and bring the best answer to your team.",
      skills: ["foresight", "verbal-communication"],
    }),
    source("product-school", "Product School", {
      sentence: "Talks, events and courses for product managers.",
      kind: "Community",
      time: "An hour a month; its paid courses take longer.",
      take: "How your closest partners think and what they are measured by.",
      change: "After one talk, ask your product manager which of its points is true of your product.",
      skills: ["business-alignment", "roadmaps"],
    }),
    source("mind-the-product", "Mind the Product", {
      sentence: "Articles, meetups and conferences about product work.",
      kind: "Community",
      time: "An hour a month, and an evening for a meetup.",
      take: "How product teams find out what is worth building.",
      change: "Attend one meetup, and write to one person you met about a problem you share.",
      skills: ["long-term-impact", "interpersonal-trust"],
    }),
  ],
};

type Use = { kind: "Book" | "Course" | "Community" } & Record<
  "sentence" | "time" | "take" | "change",
  string
> &
  Pick<EntryContent, "skills">;

function source(key: string, name: string, use: Use): EntryContent {
  return {
    key,
    heading: use.kind === "Community" ? "Communities" : `${use.kind}s`,
    name,
    sentence: use.sentence,
    facts: [
      ["Time", use.time],
      ["Take from it", use.take],
      ["One change", use.change],
    ],
    skills: use.skills,
  };
}

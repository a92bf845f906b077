import type { ChapterContent } from "../../types.ts";

export const tools: ChapterContent = {
  key: "tools",
  name: "Tools",
  sentence:
    "What a TPM uses each tool for, and something made with it that counts as proof. Use those your company has.",
  step: "lead",
  entries: [
    tool(
      "jira",
      "Jira",
      "Tracks work in detail and the links by which one team blocks another.",
      "A saved filter or board that lists open blocking links across teams by need-by date.",
      ["dependencies"],
    ),
    tool(
      "asana",
      "Asana",
      "Shows a team’s initiatives with owners, dates and goals above the level of tickets.",
      "An initiative kept current for six weeks, with its status updates and one date that moved.",
      ["planning"],
    ),
    tool(
      "monday",
      "Monday",
      "Builds boards to fit work that several functions share, with their own fields and rules.",
      "A shared board with an automatic reminder that replaced a manual chase.",
      ["planning"],
    ),
    tool(
      "notion",
      "Notion",
      "Keeps a program’s pages and small databases in one place that anyone can edit.",
      "A program home from which a newcomer finds goal, plan and last decision in two minutes.",
      ["written-communication"],
    ),
    tool(
      "confluence",
      "Confluence",
      "Holds lasting documents with versions, comments and owners, near the Jira work they explain.",
      "A decision log with five entries, each with options, owner and the date to look again.",
      ["written-communication"],
    ),
    tool(
      "slack",
      "Slack",
      "Carries quick questions and decisions in channels that others can search.",
      "A program channel with pinned goal and plan, and a thread whose decision you moved to the log.",
      ["written-communication"],
    ),
    tool(
      "teams",
      "Teams",
      "Joins chat, meetings and files where a company works in Microsoft 365.",
      "A meeting series whose agenda, notes and actions stand in one place, four weeks in a row.",
      ["active-listening"],
    ),
    tool(
      "zoom",
      "Zoom",
      "Brings people in different places into one live discussion.",
      "A decision meeting of 30 minutes: agenda before, decision and owners after, absent people informed.",
      ["verbal-communication"],
    ),
    tool(
      "loom",
      "Loom",
      "Records a short walk through a plan or a problem for people in other time zones.",
      "A recording under five minutes, and what a viewer decided or changed because of it.",
      ["verbal-communication"],
    ),
    tool(
      "miro",
      "Miro",
      "Lets a group draw a system or sort ideas at the same time.",
      "A system map drawn with its engineers, and the dependencies found on it that no plan had.",
      ["system-design"],
    ),
  ],
};

function tool(key: string, name: string, sentence: string, proof: string, skills: string[]) {
  return { key, name, sentence, facts: [["Proof", proof] as const], skills: ["tool-fluency", ...skills] };
}

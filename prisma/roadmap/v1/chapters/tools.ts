import type { ChapterContent, EntryContent } from "../../types.ts";

export const tools: ChapterContent = {
  key: "tools",
  name: "Tools",
  sentence:
    "What a TPM uses each tool for, something made with it that counts as proof, and how it goes wrong. Use what your company has: the skill carries over.",
  step: "lead",
  entries: [
    tool("jira", "Jira", "dependencies", {
      sentence: "Tracks work in detail and the links by which one team blocks another.",
      proof:
        "A saved filter or board that lists open blocking links across teams by need-by date, used in a weekly review.",
      fault: "Fields that nobody decides by, and blocking links without a date.",
      instead: "Linear, Azure Boards, GitHub Projects, YouTrack.",
    }),
    tool("asana", "Asana", "planning", {
      sentence: "Shows a team’s initiatives with owners, dates and goals above the level of tickets.",
      proof: "An initiative kept current for six weeks, with its status updates and one date that moved.",
      fault: "A status that stays on track because nobody opens it.",
      instead: "ClickUp, Smartsheet, Trello.",
    }),
    tool("monday", "Monday", "planning", {
      sentence: "Builds boards for work that several functions share, with fields and rules of their own.",
      proof: "A shared board with an automatic reminder that replaced asking people one by one.",
      fault: "A board for each function, so that the handover is on none.",
      instead: "Airtable, Smartsheet, a shared spreadsheet.",
    }),
    tool("notion", "Notion", "written-communication", {
      sentence: "Keeps a program’s pages and small databases in one place that anyone can edit.",
      proof:
        "A program’s home page, and the note of a newcomer who found goal, plan and last decision there in two minutes.",
      fault: "Three pages that each claim to be the plan.",
      instead: "Coda, a wiki, a shared folder with one index page.",
    }),
    tool("confluence", "Confluence", "written-communication", {
      sentence:
        "Holds lasting documents with versions, comments and owners, near the Jira work they explain.",
      proof: "A decision log with five entries, each with options, owner and the date to look again.",
      fault: "Pages without an owner or a date, which readers stop trusting.",
      instead: "SharePoint, a wiki in the code repository.",
    }),
    tool("slack", "Slack", "written-communication", {
      sentence: "Carries quick questions and decisions in channels that others can search.",
      proof:
        "A program channel with pinned goal and plan, and a thread whose decision you moved to the decision log.",
      fault: "A decision that only those online at the time have seen.",
      instead: "Google Chat, Mattermost, Zulip.",
    }),
    tool("teams", "Teams", "active-listening", {
      sentence: "Joins chat, meetings and files where a company works in Microsoft 365.",
      proof: "A meeting series whose agenda, notes and actions stand in one place, four weeks in a row.",
      fault: "Notes scattered over chats that a newcomer cannot open.",
      instead: "Google Workspace, or any chat with one shared document.",
    }),
    tool("zoom", "Zoom", "verbal-communication", {
      sentence: "Brings people in different places into one live discussion.",
      proof:
        "A decision meeting of 30 minutes: agenda before, decision and owners after, absent people informed.",
      fault: "A call to read out what could have been sent.",
      instead: "Google Meet, Webex, a meeting room.",
    }),
    tool("loom", "Loom", "verbal-communication", {
      sentence: "Records a short walk through a plan or a problem for people who watch it later.",
      proof: "A recording under five minutes, and what a viewer decided or changed because of it.",
      fault: "Ten minutes without a request, and no text for those who cannot listen.",
      instead: "Any screen recorder, with a written summary.",
    }),
    tool("miro", "Miro", "system-design", {
      sentence: "Lets a group draw a system or sort ideas at the same time.",
      proof: "A system map drawn with its engineers, and a dependency found on it that no plan had.",
      fault: "A board full of notes that nobody opens after the workshop.",
      instead: "Mural, FigJam, diagrams.net, a whiteboard and a photograph.",
    }),
  ],
};

type Use = Record<"sentence" | "proof" | "fault" | "instead", string>;

function tool(key: string, name: string, skill: string, use: Use): EntryContent {
  return {
    key,
    name,
    sentence: use.sentence,
    facts: [
      ["Proof", use.proof],
      ["Common fault", use.fault],
      ["Or with", use.instead],
    ],
    skills: ["tool-fluency", skill],
  };
}

import type { SkillAreaContent } from "../../types.ts";

export const program: SkillAreaContent = {
  key: "program",
  name: "Program management",
  sentence:
    "Giving shared work a goal, a structure and an owner for every part, and keeping its state visible.",
  skills: [
    {
      key: "planning",
      name: "Planning and scheduling",
      sentence: "Turning a goal into ordered, staffed and dated work, and keeping the dates honest.",
      levels: [
        "Works to dates set by others; has not yet built a plan for more than their own tasks.",
        "Keeps their own tasks current in a shared plan and says before the due day when one will slip.",
        "Breaks one team’s goal into steps, with estimates from those who will do them, and has a lead check order and buffer.",
        "Plans work of two teams with a critical path and real capacity, and moves dates in the open with the reason.",
        "Runs the schedule of a program with several teams; leads plan their quarter from it and hear of slips weeks ahead.",
        "Publishes planned against actual dates of many programs, changes how the organization estimates until the gap shrinks, and mentors planners.",
      ],
    },
    {
      key: "charters",
      name: "Charters",
      sentence: "Writing down why a program exists, what is in and out, what success is and who decides.",
      levels: [
        "Starts from the request as given; has not yet worked with a charter.",
        "Looks up scope and decision maker in an existing charter when a question comes up.",
        "Drafts a charter for work in their own team with scope, dates and one measure, and reworks it after a lead’s comments.",
        "Writes a charter for two teams without a lead’s help, and gets both leads to sign off on what is out.",
        "Charters a program of several teams; sponsor and leads settle scope by it, and every change goes through it.",
        "Gets a short charter made the condition for staffing any program, and coaches authors until sponsors stop sending drafts back.",
      ],
    },
    {
      key: "roadmaps",
      name: "Roadmaps",
      sentence: "Showing what comes now, next and later, for which goal, and what was left out for it.",
      levels: [
        "Takes roadmap items as given; has not yet asked where they come from.",
        "Finds their own work on the roadmap, and says what comes before it and what waits for it.",
        "Updates their own team’s part of a roadmap with the product manager, noting the reason for each move.",
        "Lays the roadmaps of two teams over each other and takes the clashes to both before they commit.",
        "Keeps a program’s roadmap and the list of what it leaves out; teams commit to it each quarter, and sales or support quote its dates.",
        "Teaches leads to trade items before anybody commits; the organization’s planning keeps that order without this person in the room.",
      ],
    },
    {
      key: "dependencies",
      name: "Dependencies",
      sentence:
        "Finding who waits for whom, getting a date from the giver, and noticing early when it slips.",
      levels: [
        "Meets dependencies when work stops; has not yet listed one in advance.",
        "Reports in the daily meeting what their own work is waiting for, and from whom.",
        "Lists their own team’s dependencies with giver, taker and need-by date, in a log that a colleague set up and checks.",
        "Gets a date from a giver in another team without help, confirms it in writing, and asks again before it is due.",
        "Runs one dependency log for a program; leads bring new ones unasked and late ones are replanned within the week.",
        "Removes the cause of dependencies that recur across programs, such as an overbooked shared team; other program managers come to learn how.",
      ],
    },
    {
      key: "risks",
      name: "Risks",
      sentence: "Naming what could go wrong while somebody can still choose what to do about it.",
      levels: [
        "Speaks of problems once they are there; has not yet written down a risk.",
        "Names a possible problem when asked for one in a planning meeting.",
        "Writes their own team’s risks with likelihood, effect and owner, and corrects the scores after a lead has questioned them.",
        "Keeps a register for two teams with triggers and responses, and rescores or closes entries at each review.",
        "Takes a program’s top risks to sponsors with options and a decide-by date; responses get people or money.",
        "Puts the risks of all programs on one scale by which executives fund responses; those that came true are taught as cases.",
      ],
    },
    {
      key: "kpis",
      name: "KPIs",
      sentence: "Choosing numbers that show whether the work did its job, and deciding by them.",
      levels: [
        "Reports tasks done; has not yet tied a piece of work to a number.",
        "Explains a number on the team’s dashboard: what is counted, over what period, which direction is good.",
        "Writes definition, source and baseline for one measure of their own team, with help from someone who owns the data.",
        "Gets two teams to agree on one measure, its source and its target, and names what else could move it.",
        "Reports a program’s measures against baseline and target; sponsors reorder work on the strength of that page.",
        "Gets departments to retire numbers that nobody decides by, and coaches leads until each one they keep serves a named decision.",
      ],
    },
    {
      key: "tool-fluency",
      name: "Tool fluency",
      sentence:
        "Setting up Jira, Asana, Monday or the like so that the state of work can be read without asking.",
      levels: [
        "Opens the tracker when reminded, and only for their own tickets.",
        "Moves their own tickets the same day, and finds any item and what it links to.",
        "Builds a board or filter with a colleague’s help, and their own team uses it in its meetings.",
        "Connects the trackers of two teams so that state and blockers show in one current view.",
        "Draws a program’s status from the tools within minutes; several teams fill the fields agreed for it.",
        "Hands the organization’s tool administrators one lean setup, without double entry or unused fields, and measures the time it saves.",
      ],
    },
  ],
};

import type { StepContent } from "../../types.ts";

export const lead: StepContent = {
  key: "lead",
  name: "Lead and communicate",
  outcome:
    "You can tell a mixed audience where things stand, bring a risk to the person who can decide, and lead a divided group to a next step.",
  why: "A plan moves nothing until people act on it, and a TPM has no rank to make them. Speaking, writing and settling differences grow with repetition, so most of this step is asked for several times. What a listener took away counts for more than how it felt to you.",
  gate: [
    { kind: "logged", activity: "present-update", target: 3, text: "Updates presented" },
    { kind: "logged", activity: "document-decision", target: 2, text: "Decisions documented" },
    {
      kind: "logged",
      activity: "summarize-technical-discussion",
      target: 2,
      text: "Technical discussions summarized for leaders",
    },
    {
      kind: "answered",
      activity: "escalate-risk",
      target: 1,
      text: "Escalations a mentor has written about",
    },
    {
      kind: "verified",
      activities: ["align-conflicting-priorities", "clarify-ambiguous-work", "report-outcome"],
      target: 2,
      text: "Conflicts, unclear work or outcomes led, verified",
    },
  ],
  activities: [
    {
      key: "present-update",
      title: "Present an update in a team meeting",
      what: "Take five minutes in a regular meeting to report on work that is not only yours. Say the state first, then what changed since last time, then the one thing you need from the room. Afterwards ask one listener what they took away, and change the next update if it is not what you meant. Give at least one of the four outside your own team.",
      why: "You already report your own tasks. A TPM reports for others every week, briefly and with a request.",
      proof:
        "Your slide or notes, how many people were there, and what the listener took away in their words.",
      times: 4,
      hours: 1.5,
      skills: ["verbal-communication", "active-listening"],
    },
    {
      key: "document-decision",
      title: "Document a decision",
      what: "After a meeting or thread that settled something, write the context, the options, the choice and its reason, who decided, and when to look at it again. Keep it under one page. Send it within a day to those who took part, ask for corrections, and file it where the team looks things up.",
      why: "Undocumented decisions are made twice. The person who writes the record is also the first to notice that nothing was decided.",
      proof:
        "The record, sent no later than a day after the decision, and the confirmation or correction of the person who decided.",
      times: 3,
      hours: 1.5,
      skills: ["written-communication", "technical-conversation"],
    },
    {
      key: "summarize-technical-discussion",
      title: "Summarize a technical discussion for leadership",
      what: "Take a design review, an incident review or a long technical thread. Write at most 150 words for a director: what is to be decided, what it means for users, money or dates, the options, and what the engineers recommend. Have one engineer confirm that it is true, and let someone who is not an engineer retell it to you.",
      why: "Leaders decide on technical matters they have no time to study. Your short version helps them only if it is still true.",
      proof:
        "Your summary beside its source, the engineer’s confirmation, and the other reader’s retelling in one sentence.",
      times: 3,
      hours: 2,
      skills: ["written-communication", "technical-conversation", "business-alignment"],
    },
    {
      key: "escalate-risk",
      title: "Escalate a risk constructively",
      what: "When a date, a budget or a dependency is in danger and the people involved cannot solve it, write to the one person who can. Give the fact, the effect, two or three options, the decision you ask for and the day by which it is needed. Show the note first to everyone it mentions.",
      why: "A late warning leaves no options, and a warning that blames costs you allies. An early note with options avoids both.",
      proof:
        "The note with its date, the answer it got, and how many days were left before the risk would have hit.",
      times: 2,
      hours: 2.5,
      skills: ["risks", "written-communication", "influence"],
    },
    {
      key: "report-outcome",
      title: "Report an outcome with a number",
      what: "Choose work that was finished at least four weeks ago and find the number it was meant to change. Write half a page: the aim, the value before and after, what else may have caused the change, and what should happen next. Send it to the people who asked for the work. Make one of the two about work that fell short.",
      why: "“Shipped” says little to a sponsor. Report results plainly, bad ones included, and readers have a reason to believe the next one.",
      proof: "The half page with both values and their source, and the reply of one person who received it.",
      times: 2,
      hours: 2.5,
      skills: ["kpis", "written-communication", "business-alignment"],
    },
    {
      key: "align-conflicting-priorities",
      title: "Align two groups whose priorities conflict",
      what: "Find two teams or functions that want different things from the same people or the same date. Talk with each alone and write down what they need, by when and why, until each says your version is right. Bring them together with two or three ways out and the name of the person who decides if they cannot. Leave with one written result.",
      why: "Nobody has to follow you here and there is no right answer to look up. A TPM meets this situation again and again.",
      proof:
        "Both positions in words their owners approved, the written agreement or decision, and who could have said no.",
      times: 2,
      hours: 5,
      skills: ["stakeholder-alignment", "conflict-resolution", "influence"],
    },
    {
      key: "clarify-ambiguous-work",
      title: "Lead a piece of unclear work to a first step",
      what: "Take on a request that nobody can explain yet, such as “make onboarding faster” or “get ready for the audit”. On the first day list what is unknown, who may know it and what can be decided now. Within two weeks publish one page with the goal, the first step, and an owner for every point still open.",
      why: "At program level the goal often arrives unfinished. You are given larger work once people have seen you make a vague request concrete.",
      proof:
        "The list of unknowns from the first day, the page from no more than two weeks later, and the agreement of the person who made the request.",
      times: 2,
      hours: 6,
      skills: ["charters", "active-listening", "influence"],
    },
    {
      key: "question-trade-off",
      title: "Question a trade-off in a design review",
      what: "Before the review, read the design of a change that others will build. Prepare two questions about what the choice costs: a contract another team relies on, behavior under load, upkeep, rollback or time. Ask them in the review, and write down the answers and what changed in the design or the plan.",
      why: "A TPM is heard in technical talks for good questions. Two prepared ones are enough to begin with.",
      proof:
        "The link to the design, your two questions with the answers, and the author’s line on what changed or why nothing had to.",
      times: 3,
      hours: 2,
      skills: ["technical-conversation", "system-design", "apis"],
    },
    {
      key: "hear-out-doubter",
      title: "Hear out someone who doubts the plan",
      what: "Ask a person who disagrees with a plan you support for 30 minutes. For the first 20, only ask and restate until they say that you have it right; do not defend. Then say what you will take further and to whom, and tell them within a week what came of it.",
      why: "Doubters often see the risks a plan leaves out. If speaking to you was worth it once, they come early the next time.",
      proof:
        "The objection in your words with their “yes, that is it”, what you took further, and what you told them within the week. A role is enough; no name is needed.",
      times: 2,
      hours: 1.5,
      skills: ["active-listening", "interpersonal-trust", "conflict-resolution"],
    },
  ],
};

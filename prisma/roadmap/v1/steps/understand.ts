import type { StepContent } from "../../types.ts";

export const understand: StepContent = {
  key: "understand",
  name: "Understand",
  outcome:
    "You can explain how work is chosen, connected, released and judged in your organization, and you have coordinated small pieces of it yourself.",
  why: "A TPM works in the spaces between teams, and those spaces look different in every company. While your job is still another one, people will show you how things really run without expecting you to own them. The small coordination jobs then tell you, and others, whether this kind of work suits you.",
  gate: [
    { kind: "logged", activity: "lead-sprint-review", target: 3, text: "Sprint reviews led" },
    {
      kind: "answered",
      activity: "lead-sprint-review",
      target: 1,
      text: "Sprint reviews a mentor has written about",
    },
    { kind: "logged", activity: "manage-release-schedule", target: 1, text: "Releases scheduled by you" },
    {
      kind: "done",
      activities: [
        "map-project-structure",
        "trace-roadmap-decision",
        "trace-dependency",
        "collect-leadership-metrics",
        "draw-system-map",
        "follow-change-to-production",
      ],
      target: 4,
      text: "Ways your organization works, traced",
    },
  ],
  activities: [
    {
      key: "map-project-structure",
      title: "Map how projects are structured where you work",
      what: "Pick one project that shipped in the last year and one that stalled. For each, write down who asked for it, who decided, which meetings and documents carried it, and who could have stopped it. Take the answers you do not know to people who were there; 20 minutes with each is enough.",
      why: "Reporting lines do not show where decisions are made. You need that picture before you can coordinate anything.",
      proof:
        "The two maps on one or two pages, with at least two answers you had to ask for and the role of the person who gave each.",
      times: 1,
      hours: 4,
      skills: ["stakeholder-alignment", "active-listening"],
    },
    {
      key: "trace-roadmap-decision",
      title: "Find out how the product roadmap is formed",
      what: "Ask the product manager, or whoever orders the work, for 30 minutes. Take one item that is on the roadmap and one that was turned down, and ask for both where the idea came from, which evidence counted, who had the last word and until when it could still change. Write it up on one page and send it to them to correct.",
      why: "You will soon have to explain an order of work you did not choose. Once you have seen how it came about, you know which arguments can move it.",
      proof: "Your page, with the product manager’s corrections or their line that it is right.",
      times: 1,
      hours: 2.5,
      skills: ["roadmaps", "business-alignment", "active-listening"],
    },
    {
      key: "trace-dependency",
      title: "Trace a dependency from request to delivery",
      what: "Choose something your team waited for from another team. Follow it through tickets, messages and meetings: when it was first known, when it was asked for, which date was given, how often that date moved and who noticed. Compare the tracker with what really happened. The second time, trace one where your team was the giver.",
      why: "Work between teams is often late at the handover. After two traces you can say how your company tracks dependencies and where the tracking stops.",
      proof:
        "A timeline with at least five dated points and where each date was found, one sentence on where a day or more could have been saved, and a reply to it from the other team.",
      times: 2,
      hours: 2,
      skills: ["dependencies", "tool-fluency"],
    },
    {
      key: "collect-leadership-metrics",
      title: "Collect the three numbers leadership reads",
      what: "Ask your manager which reports go to directors and what they ask about first. Pick the three numbers that come up most often and write for each how it is calculated, where the data comes from, its value now and the oldest you can find, and one decision it led to. Add which of them your team’s current work should move, or that it moves none. Leave out a value that is confidential, and say so.",
      why: "Leaders judge a program by numbers that its teams may never be shown. You want to have seen them before you promise anything.",
      proof:
        "One card per number with definition, source, two dated values (or the word “confidential”) and a decision, checked by your manager or by the person who produces the report.",
      times: 1,
      hours: 3,
      skills: ["kpis", "business-alignment"],
    },
    {
      key: "draw-system-map",
      title: "Draw the system your product depends on",
      what: "Draw on one page the services, data stores and outside systems that one important user action passes through, including parts your team does not own. Mark the owner of each part, the API between parts and what users see when that part is down. Walk one engineer from each of two other teams through it and correct what they find wrong.",
      why: "In technical talks a TPM is valued for seeing the whole. Owners and effects of failure are what a program plan is made of.",
      proof: "The corrected drawing, and what each of the two engineers changed or confirmed.",
      times: 1,
      hours: 5,
      skills: ["system-design", "microservices", "apis"],
    },
    {
      key: "follow-change-to-production",
      title: "Follow one change from commit to production",
      what: "Take a change that someone else made and follow it through build, tests, approvals, environments, rollout and monitoring. Note for each stage how long the change was worked on and how long it waited, where it runs in the end, and how it would be rolled back. Ask the people who run the pipeline to fill the gaps.",
      why: "Every release date is a promise about this path. You can question a date once you have seen where the time goes.",
      proof:
        "A timeline with working and waiting time per stage, the rollback path, and the longest wait, with its reason confirmed by someone who runs the pipeline.",
      times: 1,
      hours: 3.5,
      skills: ["ci-cd", "cloud-infrastructure"],
    },
    {
      key: "lead-sprint-review",
      title: "Lead a sprint review",
      what: "Offer your lead to run the next review, or the regular demo if your team has no sprints. Agree on the order of demos the day before, invite one affected person from outside the team, and keep time. End by reading out what was decided and who does what by when, and send that the same day. After one of the three, ask two people who attended what you should change.",
      why: "Few public leadership jobs are as small as this one. You speak for other people’s work and see to it that they leave with decisions.",
      proof:
        "The agenda and the notes you sent the same day, with decisions and owners; for one of the three, also the feedback of two attendees in their own words.",
      times: 3,
      hours: 2.5,
      skills: ["verbal-communication", "influence"],
    },
    {
      key: "manage-release-schedule",
      title: "Manage the schedule of one release",
      what: "Ask to keep the calendar of one release: what goes in, the freeze date, the test window, who approves and who is on call. Write a go/no-go checklist with the people who must say go, and go through it with them two days before. Record the decision on the day, and every change to the schedule with its reason. Where every change ships by itself, take a launch or a migration step.",
      why: "A release is a small program: several people, one date and a decision in public. It is seen by people who never see your other work.",
      proof:
        "The schedule as first agreed and as it happened, the completed checklist, and the reason for each difference.",
      times: 1,
      hours: 8,
      skills: ["ci-cd", "planning", "dependencies"],
    },
    {
      key: "own-coordination-job",
      title: "Volunteer for a coordination job nobody owns",
      what: "Look for a job between people that keeps being dropped: the agenda of a joint meeting, the open questions before a launch, the follow-ups of incident reviews. Ask for it in writing, for four weeks, with one sentence on what should be better at the end. Then send five lines on the result to your manager and to one person outside your team.",
      why: "It shows that you take on results nobody assigned to you. The people who will later decide on a role have then seen you do it.",
      proof:
        "Your message asking for the job, the list or notes you kept over the four weeks, and your closing message with one reply.",
      times: 1,
      hours: 6,
      skills: ["influence", "interpersonal-trust", "written-communication"],
    },
  ],
};

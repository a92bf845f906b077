import type { ChapterContent } from "../../types.ts";
import { profile } from "./profile.ts";

export const levels: ChapterContent = {
  key: "levels",
  name: "Growth levels",
  sentence:
    "After Senior TPM the path divides: a Principal leads by craft, a manager leads TPMs. Titles differ between companies; the target profiles are our working estimate.",
  step: "apply",
  entries: [
    {
      key: "tpm",
      name: "TPM",
      sentence: "Runs one program of several teams from charter to retrospective.",
      facts: [
        ["Branch", "The common start."],
        ["Seen by", "Leads plan by your dates, and sponsors hear bad news from you first."],
        ["Not enough", "A tidy tracker for a plan that somebody else steers."],
      ],
      skills: ["planning", "dependencies", "influence"],
      targets: profile({ technical: "333333", program: "4434433", leadership: "3333433", strategic: "232" }),
    },
    {
      key: "senior-tpm",
      name: "Senior TPM",
      sentence: "Runs several programs at once, or one that nobody has managed to run, and mentors TPMs.",
      facts: [
        ["Branch", "The last common level; both branches begin here."],
        [
          "Seen by",
          "Programs share people and risks by your arrangement, and a junior TPM runs a program with your help.",
        ],
        ["Not enough", "More programs of the same size, run one beside the other."],
      ],
      skills: ["dependencies", "stakeholder-alignment", "risks"],
      targets: profile({ technical: "334334", program: "4445444", leadership: "4444444", strategic: "333" }),
    },
    {
      key: "principal-tpm",
      name: "Principal TPM",
      sentence: "Shapes engineering strategy, and changes how departments across the company deliver.",
      facts: [
        ["Branch", "Individual contributor."],
        [
          "Seen by",
          "A strategy paper of yours changes a yearly plan, and a process of yours is used where you do not work.",
        ],
        ["Not enough", "The largest program in the company, run well."],
      ],
      skills: ["system-design", "long-term-impact", "influence"],
      targets: profile({ technical: "445445", program: "4555544", leadership: "5454554", strategic: "545" }),
    },
    {
      key: "tpm-manager",
      name: "TPM Manager or Director",
      sentence:
        "Leads a team of TPMs: hires them, places them on programs and answers for how delivery is done.",
      facts: [
        ["Branch", "Management."],
        [
          "Seen by",
          "Your TPMs take on harder programs each year, and engineering leads ask for one of them by name.",
        ],
        ["Not enough", "Running the hardest program yourself while your team watches."],
      ],
      skills: ["interpersonal-trust", "conflict-resolution", "business-alignment"],
      targets: profile({ technical: "334334", program: "4445454", leadership: "5555445", strategic: "444" }),
    },
    {
      key: "head-of-program-management",
      name: "Head of Program Management or VP of Delivery",
      sentence:
        "Answers to executives for delivery across the company, and for changing how the business works.",
      facts: [
        ["Branch", "Management."],
        [
          "Seen by",
          "The portfolio follows the company’s aims, and programs that no longer serve them are stopped in time.",
        ],
        ["Not enough", "A report on every program, and no program stopped because of it."],
      ],
      skills: ["business-alignment", "long-term-impact", "kpis"],
      targets: profile({ technical: "334334", program: "4555554", leadership: "5555555", strategic: "555" }),
    },
  ],
};

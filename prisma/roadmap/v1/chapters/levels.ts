import type { ChapterContent } from "../../types.ts";
import { profile } from "./profile.ts";

export const levels: ChapterContent = {
  key: "levels",
  name: "Growth levels",
  sentence:
    "From TPM the path divides: Principal leads by craft, managers lead TPMs. Titles differ between companies; the target profiles are our working estimate.",
  step: "apply",
  entries: [
    {
      key: "tpm",
      name: "TPM",
      sentence: "Runs one program of several teams from charter to retrospective.",
      facts: [
        ["Branch", "The common start."],
        ["Seen by", "Leads plan by your dates, and sponsors hear bad news from you first."],
      ],
      skills: ["planning", "dependencies", "influence"],
      targets: profile({ technical: "333233", program: "4434333", leadership: "3333333", strategic: "232" }),
    },
    {
      key: "senior-tpm",
      name: "Senior TPM",
      sentence: "Runs several programs at once, or one that nobody has managed to run, and mentors TPMs.",
      facts: [
        ["Branch", "Both lead on from here."],
        [
          "Seen by",
          "Programs share people and risks by your arrangement, and a junior TPM runs a program with your help.",
        ],
      ],
      skills: ["dependencies", "stakeholder-alignment", "risks"],
      targets: profile({ technical: "334334", program: "4445444", leadership: "4444444", strategic: "333" }),
    },
    {
      key: "principal-tpm",
      name: "Principal TPM",
      sentence: "Shapes engineering strategy and the way many organizations in the company deliver.",
      facts: [
        ["Branch", "Individual contributor."],
        [
          "Seen by",
          "A strategy paper of yours changes a yearly plan, and a process of yours is used where you do not work.",
        ],
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
        ["Seen by", "Your TPMs grow and stay, and engineering leads ask for one of them by name."],
      ],
      skills: ["interpersonal-trust", "conflict-resolution", "business-alignment"],
      targets: profile({ technical: "333334", program: "4444454", leadership: "5555445", strategic: "444" }),
    },
    {
      key: "head-of-program-management",
      name: "Head of Program Management or VP of Delivery",
      sentence:
        "Answers to executives for delivery across the company and for the changes the business needs.",
      facts: [
        ["Branch", "Management."],
        [
          "Seen by",
          "The portfolio follows the company’s aims, and programs that no longer serve them are stopped in time.",
        ],
      ],
      skills: ["business-alignment", "long-term-impact", "kpis"],
      targets: profile({ technical: "333334", program: "4554553", leadership: "5555555", strategic: "555" }),
    },
  ],
};

import type { ChapterContent } from "../../types.ts";

export const certifications: ChapterContent = {
  key: "certifications",
  name: "Certifications",
  sentence:
    "Three certificates that some employers look for. None is required here; conditions change, so verify each at its issuer before you pay.",
  step: "fundamentals",
  entries: [
    {
      key: "pmp",
      name: "PMP (Project Management Professional)",
      sentence:
        "The broadest of the three: predictive, agile and hybrid project management, examined by PMI.",
      facts: [
        [
          "Eligibility",
          "With a four-year degree, 36 months of leading projects; without one, more. Also 35 hours of project management training. Verify at pmi.org.",
        ],
        [
          "Hours",
          "Our estimate: 120 hours of training and study; people with years of project work may need fewer.",
        ],
        ["Renewal", "60 professional development units every three years. Verify at pmi.org."],
        [
          "Worth it when",
          "Postings you want name it, or you lack words for budget, contracts and procurement.",
        ],
      ],
      skills: ["planning", "risks", "charters"],
    },
    {
      key: "csm",
      name: "CSM (Certified ScrumMaster)",
      sentence: "A short course and test on Scrum, issued by Scrum Alliance.",
      facts: [
        [
          "Eligibility",
          "A course with a Certified Scrum Trainer, then the online test; no earlier experience is asked. Verify at scrumalliance.org.",
        ],
        ["Hours", "Our estimate: 22 hours, the course of about two days included."],
        ["Renewal", "20 Scrum education units and a fee every two years. Verify at scrumalliance.org."],
        [
          "Worth it when",
          "You will work close to Scrum teams and have not run a sprint with practiced people.",
        ],
      ],
      skills: ["planning", "active-listening"],
    },
    {
      key: "pmi-acp",
      name: "PMI-ACP (Agile Certified Practitioner)",
      sentence: "An exam across several agile ways of working, for people who have worked in them.",
      facts: [
        [
          "Eligibility",
          "Months of work in agile teams and hours of agile training; how many depends on your education and certificates. Verify at pmi.org.",
        ],
        ["Hours", "Our estimate: 70 hours of training and study on top of the experience."],
        ["Renewal", "30 professional development units every three years. Verify at pmi.org."],
        ["Worth it when", "Your teams mix Scrum, Kanban and others, and you have the experience already."],
      ],
      skills: ["planning", "stakeholder-alignment"],
    },
  ],
};

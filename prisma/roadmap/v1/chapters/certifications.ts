import type { ChapterContent } from "../../types.ts";

export const certifications: ChapterContent = {
  key: "certifications",
  name: "Certifications",
  sentence:
    "Three certificates that some employers look for; none is required here. The conditions are as published guides gave them when we looked in November 2026. Guides disagree and conditions change, so verify each at its issuer before you pay.",
  step: "fundamentals",
  entries: [
    {
      key: "pmp",
      name: "PMP (Project Management Professional)",
      sentence: "The broadest of the three: project management by phases, Agile and mixed, examined by PMI.",
      facts: [
        [
          "Eligibility",
          "With a bachelor’s degree or its equivalent, 36 months of leading projects; without one, up to 60. Months count once, however many projects ran, and only recent years count. Also 35 hours of project management training. No job title is asked. Verify at pmi.org.",
        ],
        [
          "Hours",
          "Our estimate: 120 hours, the 35 of training included; people with years of project work may need fewer.",
        ],
        [
          "Cost",
          "An exam fee, lower for PMI’s members, and the training, sold by many and at very different prices. Verify at pmi.org.",
        ],
        ["Renewal", "60 professional development units every three years, and a fee. Verify at pmi.org."],
        [
          "Worth it when",
          "Postings you want name it, or you have led projects but never learned budgets, contracts and procurement.",
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
          "A course that Scrum Alliance lists, then the online test; no earlier experience is asked. Verify at scrumalliance.org.",
        ],
        ["Hours", "Our estimate: 22 hours, the course of about two days included."],
        [
          "Cost",
          "The course, priced by whoever teaches it; the test is part of it. Verify at scrumalliance.org.",
        ],
        ["Renewal", "20 Scrum education units and a fee every two years. Verify at scrumalliance.org."],
        ["Worth it when", "You will work close to Scrum teams and have seen Scrum in one company only."],
      ],
      skills: ["planning", "active-listening"],
    },
    {
      key: "pmi-acp",
      name: "PMI-ACP (Agile Certified Practitioner)",
      sentence: "An exam across several Agile ways of working, for people who have worked in them.",
      facts: [
        [
          "Eligibility",
          "Months of work in Agile teams, and hours of Agile training. PMI has changed both numbers in recent years, and older guides still state the old ones. Verify at pmi.org.",
        ],
        ["Hours", "Our estimate: 70 hours, the required training included, on top of the experience."],
        ["Cost", "An exam fee, lower for PMI’s members, and the training. Verify at pmi.org."],
        ["Renewal", "30 professional development units every three years, and a fee. Verify at pmi.org."],
        ["Worth it when", "Your teams mix Scrum, Kanban and others, and you have the experience already."],
      ],
      skills: ["planning", "stakeholder-alignment"],
    },
  ],
};

import type { EntryTies } from "../types.ts";

/** The ties of each entry that has any, by its key. One file, so that all addresses can be read through at once. */
export const ties: Readonly<Record<string, EntryTies>> = {
  "define-scope": { heading: "What a TPM answers for" },
  "work-across-functions": { heading: "What a TPM answers for" },
  "manage-risk": { heading: "What a TPM answers for" },
  "report-progress": { heading: "What a TPM answers for" },
  "align-priorities": { heading: "What a TPM answers for" },
  "audience-engineer": { heading: "Where you come from" },
  "audience-project-manager": { heading: "Where you come from" },
  curiosity: { heading: "What carries you through" },
  "influence-as-habit": { heading: "What carries you through" },
  "execution-as-habit": { heading: "What carries you through" },

  pmp: {
    activity: "certify-pmp",
    address: "https://www.pmi.org/certifications/project-management-pmp",
  },
  csm: {
    activity: "certify-csm",
    address: "https://www.scrumalliance.org/get-certified/scrum-master-track/certified-scrummaster",
  },
  "pmi-acp": { activity: "certify-pmi-acp", address: "https://www.pmi.org/certifications/agile-acp" },

  "engineering-program-coordinator": { activity: "role-engineering-program-coordinator" },
  "technical-project-manager": { activity: "role-technical-project-manager" },
  "release-manager": { activity: "role-release-manager" },
  "product-operations-manager": { activity: "role-product-operations-manager" },

  "senior-tpm": { after: "tpm" },
  "principal-tpm": { after: "senior-tpm" },
  "tpm-manager": { after: "senior-tpm" },
  "head-of-program-management": { after: "tpm-manager" },

  jira: { heading: "Planning", address: "https://www.atlassian.com/software/jira" },
  asana: { heading: "Planning", address: "https://asana.com" },
  monday: { heading: "Planning", address: "https://monday.com" },
  notion: { heading: "Planning", address: "https://www.notion.com" },
  confluence: { heading: "Planning", address: "https://www.atlassian.com/software/confluence" },
  slack: { heading: "Communication and collaboration", address: "https://slack.com" },
  teams: {
    heading: "Communication and collaboration",
    address: "https://www.microsoft.com/microsoft-teams",
  },
  zoom: { heading: "Communication and collaboration", address: "https://www.zoom.com" },
  loom: { heading: "Communication and collaboration", address: "https://www.loom.com" },
  miro: { heading: "Communication and collaboration", address: "https://miro.com" },

  "making-of-a-manager": { address: "https://www.juliezhuo.com/book/manager.html" },
  "measure-what-matters": { address: "https://www.whatmatters.com" },
  "phoenix-project": { address: "https://itrevolution.com/product/the-phoenix-project/" },
  "google-project-management": {
    address: "https://www.coursera.org/professional-certificates/google-project-management",
  },
  "leading-people-and-teams": {
    address: "https://www.coursera.org/specializations/leading-teams",
  },
  "tpm-nexus": { address: "https://www.tpmnexus.pro" },
  "product-school": { address: "https://productschool.com" },
  "mind-the-product": { address: "https://www.mindtheproduct.com" },
};

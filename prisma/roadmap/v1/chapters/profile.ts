import type { Targets } from "../../types.ts";

const skills = {
  technical: [
    "apis",
    "microservices",
    "system-design",
    "cloud-infrastructure",
    "ci-cd",
    "technical-conversation",
  ],
  program: ["planning", "charters", "roadmaps", "dependencies", "risks", "kpis", "tool-fluency"],
  leadership: [
    "influence",
    "active-listening",
    "stakeholder-alignment",
    "conflict-resolution",
    "written-communication",
    "verbal-communication",
    "interpersonal-trust",
  ],
  strategic: ["long-term-impact", "business-alignment", "foresight"],
};

/** All 23 skills with the level wanted of each, one digit a skill in the order above. */
export const profile = (digits: Record<keyof typeof skills, string>): Targets =>
  Object.fromEntries(
    Object.entries(skills).flatMap(([area, keys]) =>
      keys.map((key, at) => [key, Number(digits[area as keyof typeof skills][at])]),
    ),
  );

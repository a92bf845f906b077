import type { RoadmapContent } from "./types.ts";
import { brand } from "./v1/chapters/brand.ts";
import { certifications } from "./v1/chapters/certifications.ts";
import { challenges } from "./v1/chapters/challenges.ts";
import { frameworks } from "./v1/chapters/frameworks.ts";
import { future } from "./v1/chapters/future.ts";
import { levels } from "./v1/chapters/levels.ts";
import { resources } from "./v1/chapters/resources.ts";
import { role } from "./v1/chapters/role.ts";
import { roles } from "./v1/chapters/roles.ts";
import { strengths } from "./v1/chapters/strengths.ts";
import { tools } from "./v1/chapters/tools.ts";
import { roleShift } from "./v1/role-shift.ts";
import { leadership } from "./v1/skills/leadership.ts";
import { program } from "./v1/skills/program.ts";
import { strategic } from "./v1/skills/strategic.ts";
import { technical } from "./v1/skills/technical.ts";
import { apply } from "./v1/steps/apply.ts";
import { fundamentals } from "./v1/steps/fundamentals.ts";
import { hybrid } from "./v1/steps/hybrid.ts";
import { lead } from "./v1/steps/lead.ts";
import { understand } from "./v1/steps/understand.ts";
import { ties } from "./v1/ties.ts";

export const roadmap: RoadmapContent = {
  version: 1,
  steps: [understand, fundamentals, lead, hybrid, apply].map((step) => {
    const split = roleShift[step.key];
    return split ? { ...step, split } : step;
  }),
  areas: [technical, program, leadership, strategic],
  chapters: [
    role,
    strengths,
    certifications,
    frameworks,
    tools,
    challenges,
    roles,
    levels,
    resources,
    brand,
    future,
  ].map(({ entries, ...chapter }) => ({
    ...chapter,
    entries: entries.map((entry) => ({ ...entry, ...ties[entry.key] })),
  })),
};

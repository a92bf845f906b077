import type { RoadmapContent } from "./types.ts";
import { leadership } from "./v1/skills/leadership.ts";
import { program } from "./v1/skills/program.ts";
import { strategic } from "./v1/skills/strategic.ts";
import { technical } from "./v1/skills/technical.ts";
import { apply } from "./v1/steps/apply.ts";
import { fundamentals } from "./v1/steps/fundamentals.ts";
import { hybrid } from "./v1/steps/hybrid.ts";
import { lead } from "./v1/steps/lead.ts";
import { understand } from "./v1/steps/understand.ts";

export const roadmap: RoadmapContent = {
  version: 1,
  steps: [understand, fundamentals, lead, hybrid, apply],
  areas: [technical, program, leadership, strategic],
};

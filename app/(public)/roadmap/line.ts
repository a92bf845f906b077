import type { RoadmapLine } from "@/components/roadmap/roadmap-view";
import { activitiesWords } from "@/components/roadmap/effort";
import { addressOf } from "@/lib/roadmap/addresses";
import { sizeOf } from "@/lib/roadmap/outline";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { Own } from "./own";

/** The reader's own line, else the line before anybody has set out. `here` is the step whose page this is. */
export function lineOf({ steps }: Roadmap, own: Own | null, here?: string): RoadmapLine {
  if (own) {
    const { steps, end } = own.line;
    return { label: "Your five steps", steps, end };
  }
  return {
    label: "The five steps",
    steps: steps.map((step) => {
      const { asked, optional, hours } = sizeOf(step);
      return {
        name: step.name,
        href: step.key === here ? undefined : addressOf.step(step),
        note: `${activitiesWords(asked, optional)}, about ${hours} hours`,
        acts: Array.from({ length: asked }, () => "planned" as const),
        state: step.key === here ? "active" : "ahead",
        gate: { met: 0, all: asked },
      };
    }),
    end: { name: "TPM", note: "The role" },
  };
}

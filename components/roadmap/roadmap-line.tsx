import { Throughline } from "@/components/charts/throughline";
import { activitiesWords } from "./effort";

type RoadmapLineProps = {
  steps: { key: string; name: string; asked: number; optional: number; hours: number }[];
  /** The step whose page this is. */
  current?: number;
};

/** The line before anybody has set out: the contents of the roadmap. */
export function RoadmapLine({ steps, current }: RoadmapLineProps) {
  return (
    <Throughline
      label="The five steps"
      steps={steps.map(({ key, name, asked, optional, hours }, index) => ({
        name,
        href: index === current ? undefined : `/roadmap/${key}`,
        note: `${activitiesWords(asked, optional)}, about ${hours} hours`,
        acts: Array.from({ length: asked }, () => "planned"),
        state: index === current ? "active" : "ahead",
        gate: { met: 0, all: asked },
      }))}
      end={{ name: "TPM", note: "The role" }}
    />
  );
}

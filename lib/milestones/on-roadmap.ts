import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";
import { successorsOn } from "@/lib/roadmap/succession";

type Linked = { activityKey: string; activity: { title: string; stepKey: string } };

/**
 * A milestone with its activities as this roadmap has them: one that was split is there with each part, parts that became
 * one are there once, and one that was taken out stays under its own name, `gone`.
 */
export function onRoadmap(roadmap: Roadmap) {
  const known = catalogueOf(roadmap).activities;
  const successors = successorsOn(roadmap);
  const read = ({ activityKey, activity }: Linked) => {
    const keys = successors(activityKey);
    if (keys.length === 0) return [{ activityKey, activity, gone: true }];
    return keys.map((key) => {
      const { title, step } = known.get(key)!;
      return { activityKey: key, activity: { title, stepKey: step.key }, gone: false };
    });
  };
  return <Row extends { activities: Linked[] }>(
    milestone: Row,
  ): Omit<Row, "activities"> & { activities: (Linked & { gone: boolean })[] } => ({
    ...milestone,
    activities: [
      ...new Map(milestone.activities.flatMap(read).map((link) => [link.activityKey, link])).values(),
    ],
  });
}

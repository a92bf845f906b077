import type { MemberOutlook } from "@/lib/standing/numbers";
import { figure, hoursWords } from "@/app/(app)/forecast/words";
import type { ActivityLeft, StepLeft } from "@/components/progress/forecast-activities-view";
import type { Roadmap } from "@/lib/roadmap/queries";

export const leftTitle = ({ left, done }: MemberOutlook) => ({
  title: `${areHours(left.reduce((sum, hours) => sum + hours, 0))} left.`,
  lede: `${areHours(done)} done. The hours are working estimates of the roadmap, times as often as an activity is asked for; a milestone takes off the hours of one time.`,
});

/** "163.5 hours are", "1 hour is" */
const areHours = (hours: number) => `${hoursWords(hours)} ${figure(hours) === "1" ? "is" : "are"}`;

export function leftRows({ activities, left }: MemberOutlook, { steps }: Roadmap): StepLeft[] {
  const counted = new Map(activities.map((activity) => [activity.key, activity]));
  return steps.map((step, index) => ({
    key: step.key,
    name: step.name,
    left: figure(left[index]!),
    activities: step.activities.map(({ key, title }) => {
      const activity = counted.get(key)!;
      return {
        key,
        href: `/steps/${step.key}?open=${key}#${key}`,
        title,
        asked: `${activity.times} × ${figure(activity.hours)}`,
        done: figure(activity.finished.reduce((sum, { hours }) => sum + hours, 0)),
        left: figure(activity.left),
        why: whyNone(activity),
      };
    }),
  }));
}

function whyNone({ left, state, optional }: MemberOutlook["activities"][number]): ActivityLeft["why"] {
  if (left > 0) return null;
  if (state === "SKIPPED") return "skipped";
  return optional && state !== "DONE" ? "optional, not begun" : "done";
}

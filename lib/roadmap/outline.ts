import type { Activity, Roadmap, Step } from "@/lib/roadmap/queries";

/** What a step asks in numbers: optional activities are counted by themselves, and their hours not at all. */
export function sizeOf({ activities }: Pick<Step, "activities">) {
  const asked = activities.filter(({ optional }) => !optional);
  return {
    asked: asked.length,
    optional: activities.length - asked.length,
    hours: Math.round(sum(asked.map(hoursOf))),
  };
}

/** The names of an activity's skills, strongest first. */
export const skillsOf = ({ skillKeys }: Pick<Activity, "skillKeys">, { areas }: Roadmap) =>
  skillKeys.flatMap((key) => areas.flatMap(({ skills }) => skills.filter((skill) => skill.key === key)));

const hoursOf = ({ times, hours }: Pick<Activity, "times" | "hours">) => times * hours;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

import type { Activity, Roadmap, Skill, Step } from "@/lib/roadmap/queries";

/** A roadmap by key, for whoever holds the key of an activity or a skill and wants its name. */
export function catalogueOf(roadmap: Roadmap) {
  const activities = new Map<string, Activity & { step: Step }>();
  for (const step of roadmap.steps)
    for (const activity of step.activities) activities.set(activity.key, { ...activity, step });
  const skills = new Map<string, Skill>();
  for (const area of roadmap.areas) for (const skill of area.skills) skills.set(skill.key, skill);
  return { activities, skills };
}

import type { Happening } from "@/components/weeks/happened";
import { verdictWords } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { FORMER_MENTOR } from "@/lib/accounts/former";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { WeekEvents } from "@/lib/weeks/queries";

const states = {
  PLANNED: "Planned again",
  DOING: "Begun",
  DONE: "Done",
  SKIPPED: "Skipped",
  BLOCKED: "Blocked",
};

/** What the week left behind elsewhere, each with the way to it. Notes stay where they were written. */
export function happenedRows(viewer: Viewer, events: WeekEvents, roadmap: Roadmap): Happening[] {
  const { activities, skills } = catalogueOf(roadmap);
  const activityAt = (key: string) => {
    const activity = activities.get(key);
    return {
      href: activity ? `/steps/${activity.step.key}?open=${key}#${key}` : "/dashboard",
      title: activity?.title ?? key,
    };
  };
  return [
    ...events.milestones.map(({ id, title }) => ({
      key: id,
      href: `/milestones/${id}`,
      title,
      words: "Milestone",
    })),
    ...events.changed.map(({ activityKey, state }) => ({
      key: activityKey,
      ...activityAt(activityKey),
      words: states[state],
    })),
    ...events.verdicts.map(({ id, milestone, reviewer, verdict }) => ({
      key: id,
      href: `/reviews/${id}`,
      title: milestone.title,
      words: `${verdictWords[verdict!.kind].words} by ${(reviewer ?? FORMER_MENTOR).name}`,
    })),
    ...events.ratings.map(({ skillKey, level, raterId, rater }, index) => ({
      key: `${skillKey} ${index}`,
      href: `/skills?open=${skillKey}#${skillKey}`,
      title: skills.get(skillKey)?.name ?? skillKey,
      words: `Level ${level}, ${raterId === viewer.id ? "by you" : `by ${(rater ?? FORMER_MENTOR).name}`}`,
    })),
    ...events.notes.map(({ id, activityKey, body }) => ({
      key: id,
      href: activityAt(activityKey).href,
      title: body,
      words: `Note on ${activityAt(activityKey).title}`,
    })),
  ];
}

import type { Happening } from "@/components/weeks/happened";
import { verdictWords } from "@/components/reviews/verdict-words";
import type { Viewer } from "@/lib/auth/viewer";
import { FORMER_MENTOR } from "@/lib/accounts/former";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import type { Roadmap } from "@/lib/roadmap/queries";
import { successorsOn } from "@/lib/roadmap/succession";
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
  const successors = successorsOn(roadmap);
  const activityAt = (key: string, title = key) => {
    const activity = activities.get(successors(key)[0] ?? key);
    return activity
      ? { href: `/steps/${activity.step.key}?open=${activity.key}#${activity.key}`, title: activity.title }
      : { href: "/dashboard", title };
  };
  const own = events.ratings.filter(({ raterId }) => raterId === viewer.id);
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
    ...(own.length > MANY ? [ratedRow(own.length)] : []),
    ...events.ratings
      .filter((rating) => own.length <= MANY || !own.includes(rating))
      .map(({ skillKey, level, raterId, rater }, index) => ({
        key: `${skillKey} ${index}`,
        href: `/skills/${skillKey}`,
        title: skills.get(skillKey)?.name ?? skillKey,
        words: `Level ${level}, ${raterId === viewer.id ? "by you" : `by ${(rater ?? FORMER_MENTOR).name}`}`,
      })),
    ...events.notes.map(({ id, activityKey, activity, body }) => {
      const { href, title } = activityAt(activityKey, activity.title);
      return { key: id, href, title: body, words: `Note on ${title}` };
    }),
  ];
}

/** More than that are one sitting, and would bury the rest. */
const MANY = 5;

const ratedRow = (count: number): Happening => ({
  key: "ratings",
  href: "/skills",
  title: `${count} skills rated`,
  words: "By you",
});

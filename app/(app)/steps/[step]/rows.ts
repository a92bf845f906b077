import { randomUUID } from "node:crypto";
import { occasionOf } from "@/app/(app)/steps/way";
import type { ActivityRow } from "@/components/progress/activity-item";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, momentWords, today } from "@/lib/days";
import type { MilestoneRow } from "@/lib/milestones/queries";
import { reviewStateOf } from "@/lib/milestones/words";
import type { OpenOpportunity } from "@/lib/opportunities/queries";
import type { Note } from "@/lib/progress/queries";
import { addressOf } from "@/lib/roadmap/addresses";
import { catalogueOf } from "@/lib/roadmap/catalogue";
import { entryOn } from "@/lib/roadmap/guide";
import type { Roadmap, Step } from "@/lib/roadmap/queries";
import { successorsOn } from "@/lib/roadmap/succession";
import type { ActivityStanding, Standing } from "@/lib/standing/standing";
import { ALL_LOGGED } from "@/lib/standing/words";

type Found = {
  roadmap: Roadmap;
  content: Step;
  step: Standing["steps"][number];
  notes: Note[];
  milestones: MilestoneRow[];
  opportunities: OpenOpportunity[];
  /** The activity the address asks to unfold; if it asks for none, those under way are. */
  open: string | string[] | undefined;
};

/** Each activity of the step: how to do it, where the person is with it, and what they kept. */
export function rowsOf(
  viewer: Viewer,
  { roadmap, content, step, notes, milestones, opportunities, open }: Found,
): ActivityRow[] {
  const { skills } = catalogueOf(roadmap);
  const day = today(viewer.timeZone);
  const unfolded = new Set(
    open === undefined ? currentOf(step) : [open].flat().flatMap(successorsOn(roadmap)),
  );

  return step.activities.map((activity, index) => {
    const { what, skillKeys } = content.activities[index]!;
    const more = entryOn(activity.key, roadmap);
    const { key, title, why, proof, optional, state, shown, reason, since, times, logged } = activity;
    const own = milestones.filter(({ activities }) =>
      activities.some(({ activityKey }) => activityKey === key),
    );
    return {
      activityKey: key,
      address: `/steps/${step.key}?open=${key}#${key}`,
      title,
      optional,
      open: unfolded.has(key),
      shown,
      // What was logged for has begun, whatever was said: the form starts from what the row shows.
      state: shown === "doing" ? "DOING" : state,
      question: isOpen(activity) && logged >= times ? ALL_LOGGED : null,
      reason,
      since: since && state !== "PLANNED" ? momentWords(since, viewer.timeZone) : null,
      count: times > 1 || logged > 0 ? `${logged} of ${times} logged` : null,
      guide: {
        what,
        why,
        proof,
        effort: effortWords(activity),
        skills: skillKeys.map((skill) => ({
          href: `/skills/${skill}`,
          label: skills.get(skill)?.name ?? skill,
        })),
        more: more && { href: addressOf.entry(more.chapter, more.entry), label: more.entry.name },
      },
      milestones: own.map(({ id, title, happenedOn, state, verifiedVersion }) => ({
        href: `/milestones/${id}`,
        title,
        when: dayWords(happenedOn, day),
        ...reviewStateOf({ state, verifiedVersion }),
      })),
      ...(own.length < logged && {
        all: { href: `/milestones?step=${step.key}`, label: "All of this step" },
      }),
      log: `/milestones/new?activity=${key}`,
      occasion: occasionOf(key, { opportunities }),
      notes: notes
        .filter(({ activityKey }) => activityKey === key)
        .map(({ id, body, createdAt }) => ({ id, body, when: momentWords(createdAt, viewer.timeZone) })),
      formKey: randomUUID(),
    };
  });
}

const isOpen = ({ shown }: ActivityStanding) => shown === "doing" || shown === "blocked";

/** What is under way or stuck; on a step where nothing is, what comes first. */
function currentOf({ activities, current }: Found["step"]) {
  const begun = activities.filter(isOpen);
  const first = activities.find(({ shown, optional }) => shown === "planned" && !optional);
  return (begun.length > 0 ? begun : current && first ? [first] : []).map(({ key }) => key);
}

function effortWords({ times, hours, optional }: ActivityStanding) {
  const each = hours === 1 ? "1 hour" : `${hours} hours`;
  const effort = times > 1 ? `${times} times, about ${each} each` : `About ${each}`;
  return optional ? `${effort}. Optional: it holds nobody up` : effort;
}

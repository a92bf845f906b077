import { today } from "@/lib/days";
import { spanOf, type Pause } from "@/lib/pauses/pauses";
import { outlookOf, type CountedActivity } from "@/lib/progress/outlook";
import type { Activity, Roadmap } from "@/lib/roadmap/queries";
import { standingsToday, type EvidenceRow, type RatingRow } from "@/lib/skills/standing";
import { standingOf, type Evidence } from "@/lib/standing/standing";

/** All that one member's numbers are computed from, as it reads on the roadmap they are on. */
export type NumberRows = {
  ownerId: string;
  /** Since when they are here. */
  since: Date;
  /** What they said of their activities. */
  progress: Evidence["progress"];
  /** What they and their mentors said of their skills, in any order. */
  ratings: readonly RatingRow[];
  /** Keys of the steps whose gate a mentor waived. */
  waived: ReadonlySet<string>;
  pauses: readonly Pause[];
  /** Mondays of the weeks they set aside. */
  setAside: readonly string[];
  /** Their milestones as gates count them. */
  gates: Evidence["milestones"];
  /** Each of their milestones that names a skill or an activity, newest first. */
  milestones: readonly MilestoneRow[];
};

/** A milestone as evidence for skills and as work on activities. */
export type MilestoneRow = EvidenceRow & { activities: readonly string[] };

/** A person's clock: now, and where they are. */
export type Clock = { now: Date; timeZone: string };

/** Everything that is computed of one member: where they stand, their skills, and when they may be there. */
export function numbersOf(roadmap: Roadmap, rows: NumberRows, clock: Clock) {
  const { ownerId, progress, gates, waived, ratings, milestones } = rows;
  return {
    standing: standingOf(roadmap, { progress, milestones: gates, waived }),
    levels: standingsToday({ ownerId, ratings, evidence: milestones }, roadmap, clock),
    outlook: memberOutlookOf(roadmap, rows, clock),
  };
}

export type MemberOutlook = ReturnType<typeof memberOutlookOf>;

/** When a member may be there, with the rows it is made of. Days are the member's own. */
function memberOutlookOf(roadmap: Roadmap, rows: NumberRows, { now, timeZone }: Clock) {
  const { since, progress, pauses, setAside, milestones } = rows;
  const logged = loggedFor(
    roadmap.steps.flatMap(({ activities }) => activities),
    milestones,
  );
  const said = new Map(progress.map((row) => [row.activityKey, row]));
  const activities = roadmap.steps.flatMap((step) =>
    step.activities.map(({ key, hours, times, optional }): CountedActivity => {
      const row = said.get(key);
      const state = row?.state ?? "PLANNED";
      const since = row ? today(timeZone, row.since) : null;
      return { key, stepKey: step.key, hours, times, optional, state, since, logged: logged.get(key) ?? [] };
    }),
  );
  const steps = roadmap.steps.map(({ key }) => key);
  const [day, joined] = [today(timeZone, now), today(timeZone, since)];
  const interruptions = { pauses: pauses.map(spanOf), setAside };
  return {
    ...outlookOf(activities, steps, { joined, today: day, interruptions }),
    day,
    joined,
    pauses,
    setAside,
  };
}

/** The earliest milestones for each activity, as many as it asks for: there may be thousands, and the others count no effort. */
function loggedFor(activities: readonly Activity[], milestones: readonly MilestoneRow[]) {
  const known = new Map(activities.map(({ key, times }) => [key, { times, logged: [] as Logged[] }]));
  for (const { id, happenedOn, activities } of milestones.toReversed())
    for (const key of activities) {
      const { times, logged } = known.get(key) ?? NONE;
      if (logged.length < times) logged.push({ day: happenedOn.toISOString().slice(0, 10), milestoneId: id });
    }
  return new Map([...known].map(([key, { logged }]) => [key, logged]));
}

type Logged = CountedActivity["logged"][number];
const NONE = { times: 0, logged: [] as Logged[] };

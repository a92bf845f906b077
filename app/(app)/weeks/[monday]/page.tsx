import { randomUUID } from "node:crypto";
import { removeWeekAction, saveWeekAction } from "@/app/(app)/weeks/actions";
import { WeekView } from "@/components/weeks/week-view";
import { requireViewer } from "@/lib/auth/session";
import { today, weekNamed } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import { listMentors } from "@/lib/mentorships/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findStanding } from "@/lib/standing/queries";
import { findWeekEvents } from "@/lib/weeks/queries";
import { WeekInput } from "@/lib/weeks/schema";
import { happenedRows } from "./happened";
import { proposed, valuesOf, waysOf } from "./values";
import { weekAt } from "./found";

type Props = PageProps<"/weeks/[monday]">;

export async function generateMetadata({ params }: Props) {
  const viewer = await requireViewer();
  const { monday } = await weekAt((await params).monday);
  return { title: `Week of ${weekNamed(monday, today(viewer.timeZone)).text}` };
}

export default async function WeekPage({ params }: Props) {
  const viewer = await requireViewer();
  const week = await weekAt((await params).monday);
  const [events, roadmap, standing, mentors] = await Promise.all([
    findWeekEvents(viewer, week.monday),
    findRoadmap(viewer),
    findStanding(viewer),
    listMentors(viewer),
  ]);
  const { monday, review } = week;
  const step = roadmap.steps.find(({ key }) => key === standing.current) ?? null;

  return (
    <WeekView
      when={weekNamed(monday, today(viewer.timeZone))}
      isNow={monday === week.now}
      isKept={review !== null}
      happened={happenedRows(viewer, events, roadmap)}
      form={{
        action: saveWeekAction,
        formKey: randomUUID(),
        hidden: { monday, revision: review?.revision ?? 0 },
        limits: limitsOf(WeekInput),
      }}
      values={review ? valuesOf(review) : proposed(events, roadmap)}
      target={step?.split ? { step: step.name, ...step.split } : null}
      mentors={mentors.map(({ id, mentor }) => ({ mentorshipId: id, name: mentor.name }))}
      removal={review && { reviewId: review.id, action: removeWeekAction }}
      ways={waysOf(viewer, week)}
    />
  );
}

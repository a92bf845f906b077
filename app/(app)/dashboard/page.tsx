import { redirect } from "next/navigation";
import { TodayView } from "@/components/standing/today-view";
import { MentorTodayView } from "@/components/standing/mentor-today-view";
import { requireViewer } from "@/lib/auth/session";
import { countMentees, listInvitationsToAnswer } from "@/lib/mentorships/queries";
import { countMilestones, listRecentMilestones } from "@/lib/milestones/queries";
import { findPlan } from "@/lib/progress/queries";
import { listQueue, listUnsettledRequests } from "@/lib/reviews/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { listLatestRatings } from "@/lib/skills/queries";
import { findStanding } from "@/lib/standing/queries";
import { answerOf, linesOf } from "./answer";
import { nextOf } from "./next";
import { recentOf, skillsOf, waitingOf } from "./sections";

export const metadata = { title: "Today" };

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const viewer = await requireViewer();
  const now = new Date();
  const { done } = await searchParams;
  const [plan, mentees, queue, invitations, unsettled, standing, roadmap, ratings, milestones, logged] =
    await Promise.all([
      findPlan(viewer),
      countMentees(viewer),
      listQueue(viewer),
      listInvitationsToAnswer(viewer, now),
      listUnsettledRequests(viewer),
      findStanding(viewer),
      findRoadmap(viewer),
      listLatestRatings(viewer),
      listRecentMilestones(viewer),
      countMilestones(viewer),
    ]);
  if (!plan && mentees === 0) redirect("/onboarding");

  const waiting = waitingOf(viewer, { queue, invitations, unsettled }, now);
  if (!plan)
    return <MentorTodayView forYou={waiting.forYou} reviews={queue.length} mentees={mentees} done={done} />;

  return (
    <TodayView
      {...answerOf(standing)}
      done={done}
      {...linesOf(standing, plan, viewer)}
      next={nextOf(standing, unsettled)}
      waiting={waiting}
      skills={skillsOf(viewer, roadmap, ratings)}
      recent={recentOf(viewer, milestones, logged)}
    />
  );
}

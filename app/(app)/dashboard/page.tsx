import { redirect } from "next/navigation";
import { TodayView } from "@/components/standing/today-view";
import { MentorTodayView } from "@/components/standing/mentor-today-view";
import { requireViewer } from "@/lib/auth/session";
import { countMentees, listInvitationsToAnswer } from "@/lib/mentorships/queries";
import { countDrafts, countMilestones, listRecentMilestones } from "@/lib/milestones/queries";
import { findPlan } from "@/lib/progress/queries";
import { listQueue, listUnsettledRequests } from "@/lib/reviews/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { listLatestRatings } from "@/lib/skills/queries";
import { findStanding } from "@/lib/standing/queries";
import { answerOf, linesOf } from "./answer";
import { mentorTodayOf } from "./mentor";
import { nextOf } from "./next";
import { recentOf, skillsOf, waitingOf } from "./sections";

export const metadata = { title: "Today" };

export default async function DashboardPage() {
  const viewer = await requireViewer();
  const now = new Date();
  const [plan, mentees, queue, invitations, unsettled, standing, roadmap, ratings, recent, logged, drafts] =
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
      countDrafts(viewer),
    ]);
  if (!plan && mentees === 0) redirect("/onboarding");

  const waiting = waitingOf(viewer, { queue, invitations, unsettled }, now);
  if (!plan) return <MentorTodayView forYou={waiting.forYou} {...await mentorTodayOf(viewer, queue)} />;

  return (
    <TodayView
      {...answerOf(standing)}
      {...linesOf(standing, plan, viewer)}
      next={nextOf(standing, unsettled)}
      waiting={waiting}
      skills={skillsOf(viewer, roadmap, ratings)}
      recent={recentOf(viewer, recent, { logged, drafts })}
    />
  );
}

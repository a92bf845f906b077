import { dismissSetupAction } from "@/app/(app)/onboarding/actions";
import { partsOf } from "@/app/(app)/onboarding/parts";
import { titlesOf } from "@/app/(app)/steps/way";
import { TodayView } from "@/components/standing/today-view";
import { MentorTodayView } from "@/components/standing/mentor-today-view";
import { requireViewer } from "@/lib/auth/session";
import { listInvitationsToAnswer, listOpenInvitations } from "@/lib/invitations/queries";
import { countMentees, listMentors } from "@/lib/mentorships/queries";
import {
  countDrafts,
  countMilestones,
  listMilestonesById,
  listRecentMilestones,
} from "@/lib/milestones/queries";
import { listAskedOpportunities, listOpenOpportunities } from "@/lib/opportunities/queries";
import { findPlan } from "@/lib/progress/queries";
import { listQueue } from "@/lib/desk/queries";
import { listUnsettledRequests } from "@/lib/reviews/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { findNumbers } from "@/lib/standing/queries";
import { answerOf, linesOf } from "./answer";
import { mentorTodayOf } from "./mentor";
import { nextOf, nextWords } from "./next";
import { profileWords } from "./profile";
import { calendarOf } from "./outlook";
import { recentOf, skillsOf, waitingOf } from "./sections";

export const metadata = { title: "Today" };

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const viewer = await requireViewer();
  const now = new Date();
  const { done } = await searchParams;
  const [
    plan,
    mentees,
    { requests: queue },
    invitations,
    unsettled,
    { standing, levels, outlook },
    roadmap,
    recent,
    logged,
    drafts,
    mentors,
    sent,
    asked,
  ] = await Promise.all([
    findPlan(viewer),
    countMentees(viewer),
    listQueue(viewer),
    listInvitationsToAnswer(viewer, now),
    listUnsettledRequests(viewer),
    findNumbers(viewer, now),
    findRoadmap(viewer),
    listRecentMilestones(viewer),
    countMilestones(viewer),
    countDrafts(viewer),
    listMentors(viewer),
    listOpenInvitations(viewer, now),
    listAskedOpportunities(viewer),
  ]);
  const waiting = waitingOf(viewer, { queue, invitations, unsettled, sent, asked }, now);
  const isOnTheWay = plan !== null || logged > 0 || standing.steps.some(({ started }) => started);
  if (!isOnTheWay && mentees > 0)
    return <MentorTodayView forYou={waiting.forYou} done={done} {...await mentorTodayOf(viewer, queue)} />;

  const mentored = mentors.length > 0;
  const { next, named, about } = nextOf(standing, unsettled, mentored);
  const [milestones, opportunities] = await Promise.all([
    listMilestonesById(viewer, named),
    listOpenOpportunities(viewer, about),
  ]);
  const { when, asks } = await calendarOf(viewer, outlook, plan);
  const profile = profileWords(roadmap, plan?.start ?? null, levels);
  const parts = partsOf(roadmap, plan, levels);
  const rate = parts.find(({ key, answered }) => !answered && roadmap.areas.some((area) => area.key === key));
  return (
    <TodayView
      setup={{
        parts,
        hidden: plan?.setupHidden ?? false,
        dismiss: dismissSetupAction,
      }}
      {...answerOf(standing, profile, when)}
      done={done}
      {...linesOf(standing, plan, viewer)}
      asks={asks}
      next={nextWords(next, profile, { titles: titlesOf(milestones), mentored, opportunities })}
      waiting={waiting}
      skills={{ ...skillsOf(roadmap, levels), rate: rate?.href ?? "/skills", start: profile.start }}
      recent={recentOf(viewer, recent, { logged, drafts })}
    />
  );
}

import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { MilestoneView } from "@/components/milestones/milestone-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { listGivenScopes } from "@/lib/grants/queries";
import { listMentors } from "@/lib/mentorships/queries";
import { findMilestoneThread } from "@/lib/posts/queries";
import { listUsualDays, listVerdictsOf } from "@/lib/reviews/queries";
import { ReviewRequestInput } from "@/lib/reviews/schema";
import { findRoadmap } from "@/lib/roadmap/queries";
import {
  acceptAsIsAction,
  removeMilestoneAction,
  requestReviewAction,
  showMilestoneAction,
  tickPointAction,
  withdrawRequestAction,
} from "@/app/(app)/milestones/actions";
import { writeAboutMilestoneAction } from "@/app/(app)/posts/actions";
import { threadOf } from "@/app/(app)/posts/thread";
import { noteRead } from "@/app/(app)/seen";
import { contentOf } from "./content";
import { milestoneAt } from "./found";
import { reviewOf, versionsOf } from "./review";
import { shownToOf } from "./shown-to";

type Props = PageProps<"/milestones/[milestoneId]">;

export async function generateMetadata({ params }: Props) {
  const milestone = await milestoneAt((await params).milestoneId);
  return { title: milestone?.title ?? "Milestone" };
}

export default async function MilestonePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const milestone = (await milestoneAt((await params).milestoneId)) ?? notFound();
  const [verdicts, mentors, usualDays, scopes, roadmap, thread, { done }] = await Promise.all([
    listVerdictsOf(viewer, milestone.id),
    listMentors(viewer),
    listUsualDays(viewer),
    listGivenScopes(viewer),
    findRoadmap(viewer),
    findMilestoneThread(viewer, milestone.id),
    searchParams,
  ]);
  await noteRead(
    viewer,
    `/milestones/${milestone.id}`,
    ...verdicts.requests.flatMap(({ id, verdict }) => (verdict ? `/reviews/${id}` : [])),
  );

  return (
    <MilestoneView
      {...contentOf(viewer, milestone, roadmap)}
      done={done}
      review={reviewOf(viewer, milestone, { ...verdicts, mentors, usualDays, areas: roadmap.areas })}
      versions={versionsOf(viewer, milestone, verdicts.requests)}
      thread={threadOf(viewer, thread, {
        action: writeAboutMilestoneAction,
        address: `/milestones/${milestone.id}`,
        hidden: { milestoneId: milestone.id },
      })}
      shownTo={shownToOf(viewer, milestone, { mentors, scopes, roadmap })}
      formKey={randomUUID()}
      limits={limitsOf(ReviewRequestInput)}
      actions={{
        ask: requestReviewAction,
        withdraw: withdrawRequestAction,
        tick: tickPointAction,
        accept: acceptAsIsAction,
        remove: removeMilestoneAction,
        show: showMilestoneAction,
      }}
    />
  );
}

import { notFound } from "next/navigation";
import * as actions from "@/app/(app)/mentors/actions";
import { agreementProps, mentorshipProps } from "@/app/(app)/mentors/agreed";
import { mentorshipActions } from "@/app/(app)/mentors/mentorship-actions";
import { openingRows } from "@/app/(app)/openings/rows";
import { noteRead } from "@/app/(app)/seen";
import { MentorView } from "@/components/mentorships/mentor-view";
import { ProposalView } from "@/components/mentorships/proposal-view";
import { requireViewer } from "@/lib/auth/session";
import { momentWords } from "@/lib/days";
import { NOTHING } from "@/lib/grants/grant";
import { countHidden, listGivenMilestones, listGivenScopes } from "@/lib/grants/queries";
import { listOpenings } from "@/lib/openings/queries";
import { findRoadmap } from "@/lib/roadmap/queries";
import { listLatestRatings } from "@/lib/skills/queries";
import { findStanding } from "@/lib/standing/queries";
import { grantAt } from "./found";
import { consentOf } from "./consent";
import { neverWords, submittedWords } from "./words";

type Props = PageProps<"/mentors/[mentorshipId]">;

export async function generateMetadata({ params }: Props) {
  const grant = await grantAt((await params).mentorshipId);
  return { title: grant?.mentor.name ?? "Mentor" };
}

export default async function MentorPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { mentorshipId } = await params;
  await noteRead(viewer, `/mentors/${mentorshipId}`);
  const grant = (await grantAt(mentorshipId)) ?? notFound();
  const { mentor, submitted } = grant;
  const now = new Date();
  const [standing, ratings, roadmap, { openings }, scopes, milestones, hidden, { done }] = await Promise.all([
    findStanding(viewer),
    listLatestRatings(viewer),
    findRoadmap(viewer),
    listOpenings(viewer, { by: mentor.id }, 5),
    listGivenScopes(viewer),
    listGivenMilestones(viewer, grant.id),
    countHidden(viewer, grant.id),
    searchParams,
  ]);

  const agreement = agreementProps(viewer, "mentee", grant, roadmap, now);
  const mentorship = mentorshipProps(viewer, "mentee", grant, mentor.id, now);

  if (grant.standing === "PROPOSED")
    return (
      <ProposalView
        name={mentor.name}
        isMentee
        crumb={{ href: "/mentors", label: "Mentors" }}
        {...{ done, agreement, mentorship }}
        actions={mentorshipActions}
      />
    );
  return (
    <MentorView
      name={mentor.name}
      since={momentWords(grant.startedAt, viewer.timeZone)}
      done={done}
      agreement={agreement}
      mentorship={mentorship}
      consent={consentOf(viewer, grant.id, {
        ...{ roadmap, standing, ratings, milestones },
        scope: scopes.get(grant.id) ?? NOTHING,
      })}
      eyesHref={`/mentors/${grant.id}/view`}
      submitted={{
        words: submittedWords(submitted.count),
        latest: submitted.latest && { ...submitted.latest, href: `/reviews/${submitted.latest.id}` },
      }}
      never={neverWords({ ...grant.kept, hidden })}
      openings={{
        rows: openingRows(viewer, openings).map((row) => ({ ...row, who: null })),
        href: `/openings?by=${mentor.id}`,
      }}
      actions={{ ...mentorshipActions, changeConsent: actions.changeConsentAction }}
    />
  );
}

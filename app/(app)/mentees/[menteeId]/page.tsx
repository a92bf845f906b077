import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { rateMenteeAction, takeBackWaiverAction, waiveGateAction } from "@/app/(app)/mentees/actions";
import { agreementProps, mentorshipProps } from "@/app/(app)/mentors/agreed";
import { mentorshipActions } from "@/app/(app)/mentors/mentorship-actions";
import { tellOwner } from "@/app/(app)/opened";
import { MenteeView } from "@/components/mentorships/mentee-view";
import { ProposalView } from "@/components/mentorships/proposal-view";
import type { DoneParam } from "@/components/ui/done";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { agreementOf } from "@/lib/mentorships/agreement";
import { listRequestsOf } from "@/lib/reviews/queries";
import { findPublicVersion } from "@/lib/roadmap/queries";
import { standingsToday } from "@/lib/skills/standing";
import { findMenteeSkillRows, findMenteeStanding } from "@/lib/standing/queries";
import { listGivenWaivers } from "@/lib/waivers/queries";
import { WaiverInput } from "@/lib/waivers/schema";
import { listWeeksShown } from "@/lib/weeks/queries";
import { mentorshipAt, proposalAt } from "./found";
import { gatesOf } from "./gates";
import { menteeOf } from "./mentee";
import { skillsOf } from "./skills";
import { shownRows } from "./weeks";

type Props = PageProps<"/mentees/[menteeId]">;

export async function generateMetadata({ params }: Props) {
  const { menteeId } = await params;
  const mentorship = (await mentorshipAt(menteeId)) ?? (await proposalAt(menteeId));
  return { title: mentorship?.mentee.name ?? "Mentee" };
}

export default async function MenteePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { menteeId } = await params;
  const now = new Date();
  const mentorship = await mentorshipAt(menteeId);
  if (!mentorship) return <Proposal menteeId={menteeId} done={(await searchParams).done} />;
  await tellOwner(viewer, { menteeId });
  const [standing, rows, requests, roadmap, given, weeks, { skill, saved, done }] = await Promise.all([
    findMenteeStanding(viewer, menteeId),
    findMenteeSkillRows(viewer, menteeId),
    listRequestsOf(viewer, menteeId),
    findPublicVersion(mentorship.mentee.roadmapVersion),
    listGivenWaivers(viewer, menteeId),
    listWeeksShown(viewer, menteeId),
    searchParams,
  ]);
  const skills =
    rows &&
    skillsOf(
      roadmap,
      standingsToday(rows, roadmap, mentorship.mentee),
      skill,
      agreementOf(mentorship.agreements).running?.areaKeys ?? [],
    );

  return (
    <MenteeView
      {...menteeOf(viewer, mentorship, standing, requests)}
      done={done}
      agreement={agreementProps(viewer, "mentor", mentorship, roadmap, now)}
      mentorship={mentorshipProps(viewer, "mentor", mentorship, menteeId, now)}
      gates={
        standing && {
          menteeId,
          gates: gatesOf(viewer, standing, given),
          limits: limitsOf(WaiverInput),
          waive: waiveGateAction,
          takeBack: takeBackWaiverAction,
        }
      }
      weeks={shownRows(viewer, menteeId, weeks)}
      skills={
        skills
          ? {
              areas: skills.areas,
              unrated: skills.unrated,
              rating: {
                ...skills.rating,
                menteeId,
                formKey: randomUUID(),
                roadmapVersion: roadmap.version,
                saved: saved !== undefined,
              },
              rateMentee: rateMenteeAction,
            }
          : null
      }
      actions={mentorshipActions}
    />
  );
}

/** Somebody on terms that only one side has signed. */
async function Proposal({ menteeId, done }: { menteeId: string; done: DoneParam }) {
  const viewer = await requireViewer();
  const proposal = (await proposalAt(menteeId)) ?? notFound();
  const roadmap = await findPublicVersion(proposal.mentee.roadmapVersion);
  const now = new Date();
  return (
    <ProposalView
      name={proposal.mentee.name}
      isMentee={false}
      crumb={{ href: "/mentees", label: "Mentees" }}
      done={done}
      agreement={agreementProps(viewer, "mentor", proposal, roadmap, now)}
      mentorship={mentorshipProps(viewer, "mentor", proposal, menteeId, now)}
      actions={mentorshipActions}
    />
  );
}

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
import { findPublicVersion } from "@/lib/roadmap/queries";
import { WaiverInput } from "@/lib/waivers/schema";
import { mentorshipAt, proposalAt } from "./found";
import { menteeShown } from "./shown";

type Props = PageProps<"/mentees/[menteeId]">;

export async function generateMetadata({ params }: Props) {
  const { menteeId } = await params;
  const mentorship = (await mentorshipAt(menteeId)) ?? (await proposalAt(menteeId));
  return { title: mentorship?.mentee.name ?? "Mentee" };
}

export default async function MenteePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { menteeId } = await params;
  const { skill, saved, done } = await searchParams;
  const mentorship = await mentorshipAt(menteeId);
  if (!mentorship) return <Proposal menteeId={menteeId} done={done} />;
  await tellOwner(viewer, { menteeId });
  const now = new Date();
  const shown = await menteeShown(viewer, mentorship, `/mentees/${menteeId}`, skill);

  return (
    <MenteeView
      {...shown}
      done={done}
      forms={{
        formKey: randomUUID(),
        saved: saved !== undefined,
        limits: limitsOf(WaiverInput),
        mentorship: mentorshipProps(viewer, "mentor", mentorship, menteeId, now),
        actions: {
          ...mentorshipActions,
          waive: waiveGateAction,
          takeBack: takeBackWaiverAction,
          rateMentee: rateMenteeAction,
        },
      }}
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

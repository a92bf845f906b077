import { notFound } from "next/navigation";
import { mentorshipAt } from "@/app/(app)/mentees/[menteeId]/found";
import { milestoneShown } from "@/app/(app)/mentees/[menteeId]/milestones";
import { tellOwner } from "@/app/(app)/opened";
import { SharedMilestoneView } from "@/components/grants/shared-milestone-view";
import { requireViewer } from "@/lib/auth/session";

type Props = PageProps<"/mentees/[menteeId]/milestones/[milestoneId]">;

export const metadata = { title: "A milestone" };

export default async function SharedMilestonePage({ params }: Props) {
  const viewer = await requireViewer();
  const { menteeId, milestoneId } = await params;
  const mentorship = (await mentorshipAt(menteeId)) ?? notFound();
  const shown = (await milestoneShown(viewer, mentorship, milestoneId, `/mentees/${menteeId}`)) ?? notFound();
  await tellOwner(viewer, { menteeId, milestoneId });

  return <SharedMilestoneView {...shown} />;
}

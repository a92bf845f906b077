import { notFound } from "next/navigation";
import { mentorshipAt } from "@/app/(app)/mentees/[menteeId]/found";
import { milestonesShown } from "@/app/(app)/mentees/[menteeId]/milestones";
import { tellOwner } from "@/app/(app)/opened";
import { SharedMilestonesView } from "@/components/grants/shared-milestones-view";
import { requireViewer } from "@/lib/auth/session";

type Props = PageProps<"/mentees/[menteeId]/milestones">;

export async function generateMetadata({ params }: Props) {
  const mentorship = await mentorshipAt((await params).menteeId);
  return { title: mentorship ? `Milestones of ${mentorship.mentee.name}` : "Milestones" };
}

export default async function SharedMilestonesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { menteeId } = await params;
  const mentorship = (await mentorshipAt(menteeId)) ?? notFound();
  await tellOwner(viewer, { menteeId });
  const shown = await milestonesShown(viewer, mentorship, `/mentees/${menteeId}`, await searchParams);

  return <SharedMilestonesView {...shown} />;
}

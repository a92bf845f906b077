import { notFound } from "next/navigation";
import { milestoneShown } from "@/app/(app)/mentees/[menteeId]/milestones";
import { lookAs, titleAs } from "@/app/(app)/mentors/[mentorshipId]/view/eyes";
import { EyesBar } from "@/components/grants/eyes-bar";
import { SharedMilestoneView } from "@/components/grants/shared-milestone-view";

type Props = PageProps<"/mentors/[mentorshipId]/view/milestones/[milestoneId]">;

export const generateMetadata = async ({ params }: Props) => titleAs((await params).mentorshipId);

export default async function SeenMilestonePage({ params }: Props) {
  const { mentorshipId, milestoneId } = await params;
  const { eyes, mentorship, here, bar } = await lookAs(mentorshipId);
  const shown = (await milestoneShown(eyes, mentorship, milestoneId, here)) ?? notFound();

  return (
    <>
      <EyesBar {...bar} />
      <SharedMilestoneView {...shown} />
    </>
  );
}

import { milestonesShown } from "@/app/(app)/mentees/[menteeId]/milestones";
import { lookAs, titleAs } from "@/app/(app)/mentors/[mentorshipId]/view/eyes";
import { EyesBar } from "@/components/grants/eyes-bar";
import { SharedMilestonesView } from "@/components/grants/shared-milestones-view";

type Props = PageProps<"/mentors/[mentorshipId]/view/milestones">;

export const generateMetadata = async ({ params }: Props) => titleAs((await params).mentorshipId);

export default async function SeenMilestonesPage({ params, searchParams }: Props) {
  const { eyes, mentorship, here, bar } = await lookAs((await params).mentorshipId);
  const shown = await milestonesShown(eyes, mentorship, here, await searchParams);

  return (
    <>
      <EyesBar {...bar} />
      <SharedMilestonesView {...shown} />
    </>
  );
}

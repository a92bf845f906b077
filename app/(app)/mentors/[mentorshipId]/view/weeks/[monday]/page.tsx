import { notFound } from "next/navigation";
import { weekShown } from "@/app/(app)/mentees/[menteeId]/weeks";
import { lookAs, titleAs } from "@/app/(app)/mentors/[mentorshipId]/view/eyes";
import { EyesBar } from "@/components/grants/eyes-bar";
import { ShownWeekView } from "@/components/weeks/shown-week-view";

type Props = PageProps<"/mentors/[mentorshipId]/view/weeks/[monday]">;

export const generateMetadata = async ({ params }: Props) => titleAs((await params).mentorshipId);

export default async function SeenWeekPage({ params }: Props) {
  const { mentorshipId, monday } = await params;
  const { eyes, mentorship, here, bar } = await lookAs(mentorshipId);
  const shown = (await weekShown(eyes, mentorship.mentee.id, monday, here)) ?? notFound();

  return (
    <>
      <EyesBar {...bar} />
      <ShownWeekView {...shown} />
    </>
  );
}

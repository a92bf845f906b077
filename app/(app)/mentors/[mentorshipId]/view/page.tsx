import { menteeShown } from "@/app/(app)/mentees/[menteeId]/shown";
import { EyesBar } from "@/components/grants/eyes-bar";
import { MenteeView } from "@/components/mentorships/mentee-view";
import { lookAs, titleAs } from "./eyes";

type Props = PageProps<"/mentors/[mentorshipId]/view">;

export const generateMetadata = async ({ params }: Props) => titleAs((await params).mentorshipId);

export default async function SeenMenteePage({ params, searchParams }: Props) {
  const { eyes, mentorship, here, bar } = await lookAs((await params).mentorshipId);
  const { skill } = await searchParams;
  const shown = await menteeShown(eyes, mentorship, here, skill);

  return (
    <>
      <EyesBar {...bar} />
      <MenteeView {...shown} done={undefined} forms={null} />
    </>
  );
}

import { notFound } from "next/navigation";
import { weekShown } from "@/app/(app)/mentees/[menteeId]/weeks";
import { tellOwner } from "@/app/(app)/opened";
import { noteRead } from "@/app/(app)/seen";
import { ShownWeekView } from "@/components/weeks/shown-week-view";
import { requireViewer } from "@/lib/auth/session";
import { mentorshipAt } from "@/app/(app)/mentees/[menteeId]/found";

type Props = PageProps<"/mentees/[menteeId]/weeks/[monday]">;

export const metadata = { title: "A week" };

export default async function ShownWeekPage({ params }: Props) {
  const viewer = await requireViewer();
  const { menteeId, monday } = await params;
  await noteRead(viewer, `/mentees/${menteeId}/weeks/${monday}`);
  if (!(await mentorshipAt(menteeId))) notFound();
  const week = (await weekShown(viewer, menteeId, monday, `/mentees/${menteeId}`)) ?? notFound();
  await tellOwner(viewer, { menteeId });

  return <ShownWeekView {...week} />;
}

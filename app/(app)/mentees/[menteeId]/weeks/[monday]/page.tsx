import { notFound } from "next/navigation";
import { mentorshipAt } from "@/app/(app)/mentees/[menteeId]/found";
import { tellOwner } from "@/app/(app)/opened";
import { noteRead } from "@/app/(app)/seen";
import { partNames, sharesIn } from "@/app/(app)/weeks/role-shift";
import { ShownWeekView } from "@/components/weeks/shown-week-view";
import { requireViewer } from "@/lib/auth/session";
import { today, weekNamed } from "@/lib/days";
import { PARTS } from "@/lib/roadmap/split";
import { findWeekShown } from "@/lib/weeks/queries";
import { Monday } from "@/lib/weeks/schema";

type Props = PageProps<"/mentees/[menteeId]/weeks/[monday]">;

export const metadata = { title: "A week" };

export default async function ShownWeekPage({ params }: Props) {
  const viewer = await requireViewer();
  const { menteeId, monday } = await params;
  await noteRead(viewer, `/mentees/${menteeId}/weeks/${monday}`);
  const { data } = Monday.safeParse(monday);
  const mentorship = (await mentorshipAt(menteeId)) ?? notFound();
  const week = (data && (await findWeekShown(viewer, menteeId, data))) || notFound();
  await tellOwner(viewer, { menteeId });

  return (
    <ShownWeekView
      name={mentorship.mentee.name}
      href={`/mentees/${menteeId}`}
      when={weekNamed(week.monday, today(viewer.timeZone))}
      {...week}
      split={sharesIn(week).flatMap((shares) =>
        PARTS.map((part) => ({ name: partNames[part], share: `${Math.round(shares[part])} %` })),
      )}
    />
  );
}

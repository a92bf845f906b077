import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import {
  endMentorshipAction,
  rateMenteeAction,
  takeBackWaiverAction,
  waiveGateAction,
} from "@/app/(app)/mentees/actions";
import { tellOwner } from "@/app/(app)/opened";
import { MenteeView } from "@/components/mentorships/mentee-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { WaiverInput } from "@/lib/waivers/schema";
import { mentorshipAt } from "./found";
import { menteeShown } from "./shown";

type Props = PageProps<"/mentees/[menteeId]">;

export async function generateMetadata({ params }: Props) {
  const mentorship = await mentorshipAt((await params).menteeId);
  return { title: mentorship?.mentee.name ?? "Mentee" };
}

export default async function MenteePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { menteeId } = await params;
  const { skill, saved, done } = await searchParams;
  const mentorship = (await mentorshipAt(menteeId)) ?? notFound();
  await tellOwner(viewer, { menteeId });
  const shown = await menteeShown(viewer, mentorship, `/mentees/${menteeId}`, skill);

  return (
    <MenteeView
      {...shown}
      done={done}
      forms={{
        formKey: randomUUID(),
        saved: saved !== undefined,
        limits: limitsOf(WaiverInput),
        waive: waiveGateAction,
        takeBack: takeBackWaiverAction,
        rateMentee: rateMenteeAction,
        endMentorship: endMentorshipAction,
      }}
    />
  );
}

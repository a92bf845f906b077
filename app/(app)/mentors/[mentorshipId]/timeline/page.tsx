import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { writeToMentorAction } from "@/app/(app)/posts/actions";
import { noteRead } from "@/app/(app)/seen";
import { saveNoteOfMentorAction } from "@/app/(app)/timelines/actions";
import { storyOf } from "@/app/(app)/timelines/timeline";
import { TimelineView } from "@/components/timelines/timeline-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { MentorshipPostInput } from "@/lib/posts/schema";
import { mentorKnownAt } from "./found";

type Props = PageProps<"/mentors/[mentorshipId]/timeline">;

export async function generateMetadata({ params }: Props) {
  const known = await mentorKnownAt((await params).mentorshipId);
  return { title: known ? `You and ${known.name}` : "Timeline" };
}

export default async function MentorTimelinePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { mentorshipId } = await params;
  const address = `/mentors/${mentorshipId}/timeline`;
  await noteRead(viewer, address);
  const { name, pair, liveId } = (await mentorKnownAt(mentorshipId)) ?? notFound();

  return (
    <TimelineView
      {...await storyOf(viewer, {
        address,
        pair,
        sides: { isMentee: true, menteeId: viewer.id, mentee: "you", mentor: { name } },
        searchParams,
        own: { mentorshipId, hidden: {}, action: saveNoteOfMentorAction },
      })}
      name={name}
      crumbs={[
        { href: "/mentors", label: "Mentors" },
        ...(liveId ? [{ href: `/mentors/${liveId}`, label: name }] : []),
      ]}
      write={
        liveId === null
          ? null
          : {
              action: writeToMentorAction,
              address,
              hidden: { mentorshipId: liveId },
              formKey: randomUUID(),
              limits: limitsOf(MentorshipPostInput),
              reader: name,
            }
      }
    />
  );
}

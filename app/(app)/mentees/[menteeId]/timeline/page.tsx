import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { tellOwner } from "@/app/(app)/opened";
import { writeToMenteeAction } from "@/app/(app)/posts/actions";
import { noteRead } from "@/app/(app)/seen";
import { saveNoteOfMenteeAction } from "@/app/(app)/timelines/actions";
import { storyOf } from "@/app/(app)/timelines/timeline";
import { TimelineView } from "@/components/timelines/timeline-view";
import { requireViewer } from "@/lib/auth/session";
import { limitsOf } from "@/lib/forms/read";
import { MentorshipPostInput } from "@/lib/posts/schema";
import { menteeKnownAt } from "./found";

type Props = PageProps<"/mentees/[menteeId]/timeline">;

export async function generateMetadata({ params }: Props) {
  const known = await menteeKnownAt((await params).menteeId);
  return { title: known ? `You and ${known.name}` : "Timeline" };
}

export default async function MenteeTimelinePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { menteeId } = await params;
  const address = `/mentees/${menteeId}/timeline`;
  await noteRead(viewer, address);
  const { id, name, pair, liveId } = (await menteeKnownAt(menteeId)) ?? notFound();
  // After the end nothing of the mentee's is on the page.
  if (liveId) await tellOwner(viewer, { menteeId });

  return (
    <TimelineView
      {...await storyOf(viewer, {
        address,
        pair,
        sides: { isMentee: false, menteeId, mentee: { name }, mentor: "you" },
        searchParams,
        own: { mentorshipId: id, hidden: { menteeId }, action: saveNoteOfMenteeAction },
      })}
      name={name}
      crumbs={[
        { href: "/mentees", label: "Mentees" },
        ...(liveId ? [{ href: `/mentees/${menteeId}`, label: name }] : []),
      ]}
      write={
        liveId === null
          ? null
          : {
              action: writeToMenteeAction,
              address,
              hidden: { menteeId, mentorshipId: liveId },
              formKey: randomUUID(),
              limits: limitsOf(MentorshipPostInput),
              reader: name,
            }
      }
    />
  );
}

import type { Metadata } from "next";
import { storyOf } from "@/app/(app)/timelines/timeline";
import { TimelineView } from "@/components/timelines/timeline-view";
import { FORMER_MENTOR } from "@/lib/accounts/former";
import { requireViewer } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Former mentors" };

export default async function FormerMentorsPage({ searchParams }: PageProps<"/mentors/former">) {
  const viewer = await requireViewer();
  return (
    <TimelineView
      {...await storyOf(viewer, {
        address: "/mentors/former",
        pair: { menteeId: viewer.id, mentorId: null },
        sides: { isMentee: true, menteeId: viewer.id, mentee: "you", mentor: FORMER_MENTOR },
        searchParams,
        own: null,
      })}
      name={null}
      crumbs={[{ href: "/mentors", label: "Mentors" }]}
      write={null}
    />
  );
}

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { noteRead } from "@/app/(app)/seen";
import { MentorsView } from "@/components/mentorships/mentors-view";
import { requireViewer } from "@/lib/auth/session";
import { leadingCount } from "@/lib/counts";
import { limitsOf } from "@/lib/forms/read";
import { listMentors, listSentInvitations } from "@/lib/mentorships/queries";
import { InvitationInput } from "@/lib/mentorships/schema";
import { hasFormerMentors } from "@/lib/timelines/queries";
import { inviteMentorAction, withdrawInvitationAction } from "./actions";
import { findFreshLink } from "./fresh-link";
import { mentorRows, sentLists } from "./rows";

export const metadata: Metadata = { title: "Mentors" };

export default async function MentorsPage({ searchParams }: PageProps<"/mentors">) {
  const viewer = await requireViewer();
  await noteRead(viewer, "/mentors");
  const [mentors, invitations, fresh, hasFormer, { done }] = await Promise.all([
    listMentors(viewer),
    listSentInvitations(viewer),
    findFreshLink(viewer),
    hasFormerMentors(viewer),
    searchParams,
  ]);

  return (
    <MentorsView
      done={done}
      title={
        mentors.length > 0 ? `${leadingCount(mentors.length, "person", "people")} mentor you.` : noMentor
      }
      mentors={mentorRows(viewer, mentors)}
      sent={sentLists(viewer, invitations, new Date())}
      fresh={fresh}
      invite={{ formKey: randomUUID(), limits: limitsOf(InvitationInput) }}
      openingsHref="/openings"
      formerHref={hasFormer ? "/mentors/former" : null}
      actions={{ inviteMentor: inviteMentorAction, withdrawInvitation: withdrawInvitationAction }}
    />
  );
}

const noMentor = "Ask somebody to be your mentor.";

import { notFound } from "next/navigation";
import { acceptInvitationAction, declineInvitationAction } from "@/app/(public)/invitations/[token]/actions";
import { InvitationView } from "@/components/mentorships/invitation-view";
import { findViewer } from "@/lib/auth/session";
import { maskedAddress, standingOfInvitation } from "@/lib/mentorships/invitation";
import { findPublicInvitation } from "@/lib/mentorships/queries";

/** The address is a key: it belongs in no index. */
export const metadata = { title: "Invitation", robots: { index: false } };

export default async function InvitationPage({ params }: PageProps<"/invitations/[token]">) {
  const { token } = await params;
  const [viewer, invitation] = await Promise.all([findViewer(), findPublicInvitation(token)]);
  if (!invitation) notFound();

  const standing = standingOfInvitation(invitation, viewer, new Date());
  const isOpen = standing === "visitor" || standing === "answerable";

  return (
    <InvitationView
      standing={standing}
      asked={
        isOpen && {
          inviter: invitation.inviter.name,
          message: invitation.message,
          sharesSteps: invitation.sharesSteps,
          sharesSkills: invitation.sharesSkills,
        }
      }
      sentTo={standing === "visitor" ? invitation.email : maskedAddress(invitation.email)}
      here={`/invitations/${token}`}
      token={token}
      isInvitee={viewer !== null && viewer.id === invitation.inviteeId}
      viewerEmail={viewer?.email ?? null}
      accept={acceptInvitationAction}
      decline={declineInvitationAction}
      signOut="/sign-out"
    />
  );
}

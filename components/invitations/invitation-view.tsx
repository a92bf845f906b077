"use client";

import type { InvitationStanding } from "@/lib/invitations/invitation";
import { InvitationAnswer, type InvitationAnswerProps } from "./invitation-answer";
import { InvitationAsked, type Asked } from "./invitation-asked";
import { InvitationClosed } from "./invitation-closed";
import { InvitationElsewhere } from "./invitation-elsewhere";
import { InvitationWelcome } from "./invitation-welcome";

type InvitationViewProps = {
  standing: InvitationStanding;
  /** Only for those who may answer it, or sign in to. */
  asked: Asked | false;
  /** Whole for whoever only has the link, masked for somebody else’s account. */
  sentTo: string;
  here: string;
  /** Whoever has the link may answer: there is no address to sign in with. */
  anybody: boolean;
  isInvitee: boolean;
  viewerEmail: string | null;
  answer: Omit<InvitationAnswerProps, "inviter">;
  signOut: string;
};

export function InvitationView(invitation: InvitationViewProps) {
  const { standing, asked, sentTo, here, anybody, isInvitee, viewerEmail, answer, signOut } = invitation;

  if (asked) {
    return (
      <InvitationAsked {...asked}>
        {standing === "visitor" ? (
          <InvitationWelcome sentTo={anybody ? null : sentTo} next={here} />
        ) : (
          <InvitationAnswer {...answer} inviter={asked.inviter} />
        )}
      </InvitationAsked>
    );
  }
  if (standing === "stranger") {
    return (
      <InvitationElsewhere sentTo={sentTo} viewerEmail={viewerEmail ?? ""} signOut={signOut} next={here} />
    );
  }
  return <InvitationClosed standing={standing} isInvitee={isInvitee} sentTo={sentTo} anybody={anybody} />;
}

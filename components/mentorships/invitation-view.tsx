"use client";

import type { FormAction } from "@/lib/forms/state";
import type { InvitationStanding } from "@/lib/mentorships/invitation";
import { InvitationAnswer } from "./invitation-answer";
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
  token: string;
  isInvitee: boolean;
  viewerEmail: string | null;
  accept: FormAction;
  decline: FormAction;
  signOut: string;
};

export function InvitationView(invitation: InvitationViewProps) {
  const { standing, asked, sentTo, here, token, isInvitee, viewerEmail, accept, decline, signOut } =
    invitation;

  if (asked) {
    return (
      <InvitationAsked {...asked}>
        {standing === "visitor" ? (
          <InvitationWelcome sentTo={sentTo} next={here} />
        ) : (
          <InvitationAnswer token={token} inviter={asked.inviter} accept={accept} decline={decline} />
        )}
      </InvitationAsked>
    );
  }
  if (standing === "stranger") {
    return (
      <InvitationElsewhere sentTo={sentTo} viewerEmail={viewerEmail ?? ""} signOut={signOut} next={here} />
    );
  }
  return <InvitationClosed standing={standing} isInvitee={isInvitee} sentTo={sentTo} />;
}

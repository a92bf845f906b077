import type { Viewer } from "@/lib/auth/viewer";
import type { OpenedInvitation } from "@/lib/mentorships/queries";

export type InvitationStanding =
  "answerable" | "visitor" | "stranger" | "own" | "accepted" | "declined" | "withdrawn" | "expired";

/** What an invitation is to whoever opened its link, signed in or not. */
export function standingOfInvitation(
  invitation: OpenedInvitation,
  viewer: Pick<Viewer, "id" | "email"> | null,
  now: Date,
): InvitationStanding {
  if (invitation.inviterId === viewer?.id) return "own";
  if (invitation.state === "ACCEPTED") return "accepted";
  if (invitation.state === "DECLINED") return "declined";
  if (invitation.state === "WITHDRAWN") return "withdrawn";
  if (invitation.expiresAt <= now) return "expired";
  if (!viewer) return "visitor";
  return invitation.email === viewer.email ? "answerable" : "stranger";
}

/** Enough of an address to know one’s own again, too little to learn somebody else’s. */
export function maskedAddress(email: string) {
  const at = email.lastIndexOf("@");
  return `${[...email][0]}•••${email.slice(at)}`;
}

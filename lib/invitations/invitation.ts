import type { Viewer } from "@/lib/auth/viewer";
import type { InvitationState } from "@/lib/generated/prisma/enums";
import type { OpenedInvitation } from "@/lib/invitations/queries";

/** Still to be answered, until it runs out. */
export const OPEN = ["SENT", "VIEWED", "INFO_ASKED"] as const satisfies InvitationState[];

type Transition = { by: "inviter" | "invitee"; from: readonly InvitationState[]; to: InvitationState };

/**
 * What an invitation goes through: whose each move is, from which states, to which. The policy names its sets by this
 * table, and the test of transitions tries every cell that is not in it. What has run out moves no more, whatever its
 * state says.
 */
export const moves = {
  viewInvitation: { by: "invitee", from: ["SENT"], to: "VIEWED" },
  askInviter: { by: "invitee", from: ["SENT", "VIEWED"], to: "INFO_ASKED" },
  answerInvitee: { by: "inviter", from: ["INFO_ASKED"], to: "VIEWED" },
  acceptInvitation: { by: "invitee", from: ["SENT", "VIEWED"], to: "ACCEPTED" },
  declineInvitation: { by: "invitee", from: OPEN, to: "DECLINED" },
  withdrawInvitation: { by: "inviter", from: OPEN, to: "WITHDRAWN" },
} as const satisfies Record<string, Transition>;

/** How many days there are to answer. */
export const GOOD_FOR_DAYS = 14;

/** How often whoever is invited may ask for more before they answer. */
export const MOST_QUESTIONS = 3;

/** How many days the same two rest after a no. */
export const REST_DAYS = 30;

export type InvitationStanding =
  | "answerable"
  | "asking"
  | "visitor"
  | "stranger"
  | "own"
  | "accepted"
  | "declined"
  | "withdrawn"
  | "expired"
  | "blocked";

/** A block between the viewer and whoever wrote it: whose it is. */
export type Blocked = "mine" | "theirs" | null;

/** What an invitation is to whoever opened its link, signed in or not. */
export function standingOfInvitation(
  invitation: Pick<OpenedInvitation, "inviterId" | "state" | "expiresAt" | "anybody" | "email">,
  viewer: Pick<Viewer, "id" | "email"> | null,
  now: Date,
  blocked: Blocked = null,
): InvitationStanding {
  if (invitation.inviterId === viewer?.id) return "own";
  if (invitation.state === "ACCEPTED") return "accepted";
  if (invitation.state === "DECLINED") return "declined";
  if (blocked === "mine") return "blocked";
  // Whoever is blocked is told nothing: it looks like one that was taken back.
  if (invitation.state === "WITHDRAWN" || blocked === "theirs") return "withdrawn";
  if (invitation.expiresAt <= now) return "expired";
  if (!viewer) return "visitor";
  if (!invitation.anybody && invitation.email !== viewer.email) return "stranger";
  return invitation.state === "INFO_ASKED" ? "asking" : "answerable";
}

/** Enough of an address to know one’s own again, too little to learn somebody else’s. */
export function maskedAddress(email: string) {
  const at = email.lastIndexOf("@");
  return `${[...email][0]}•••${email.slice(at)}`;
}

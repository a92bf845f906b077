import { unblockedWith } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { moves, OPEN } from "@/lib/invitations/invitation";

/** Invitations this viewer wrote. */
export const sentBy = (viewer: Viewer): Prisma.InvitationWhereInput => ({ inviterId: viewer.id });

export const withdrawableBy = (viewer: Viewer): Prisma.InvitationWhereInput => ({
  inviterId: viewer.id,
  state: { in: [...moves.withdrawInvitation.from] },
});

/** Those that hold one of the five places: open, and not run out. */
export const waitingOf = (viewer: Viewer, now: Date): Prisma.InvitationWhereInput => ({
  AND: [withdrawableBy(viewer), { expiresAt: { gt: now } }],
});

/** Whoever was invited asked for more, and waits for this viewer's answer. */
export const explainableBy = (viewer: Viewer, now: Date): Prisma.InvitationWhereInput => ({
  inviterId: viewer.id,
  state: { in: [...moves.answerInvitee.from] },
  expiresAt: { gt: now },
});

/** Open invitations to this viewer's address, from whoever stands no block between. */
export const addressedTo = (viewer: Viewer, now: Date): Prisma.InvitationWhereInput => ({
  email: viewer.email,
  inviterId: { not: viewer.id },
  inviter: unblockedWith(viewer),
  state: { in: [...OPEN] },
  expiresAt: { gt: now },
});

type InviteeMove = {
  [Move in keyof typeof moves]: (typeof moves)[Move]["by"] extends "invitee" ? Move : never;
}[keyof typeof moves];

/**
 * The invitation behind this link, where the viewer may make that move: sent by somebody else, still open, and to their
 * address unless whoever holds the link may answer, and no block between the two.
 */
export const movableBy = (
  viewer: Viewer,
  move: InviteeMove,
  tokenHash: string,
  now: Date,
): Prisma.InvitationWhereInput => ({
  tokenHash,
  OR: [{ email: viewer.email }, { anybody: true }],
  inviterId: { not: viewer.id },
  inviter: unblockedWith(viewer),
  state: { in: [...moves[move].from] },
  expiresAt: { gt: now },
});

/** A no of this address to this viewer that is not old enough to ask again. */
export const restingWith = (viewer: Viewer, email: string, since: Date): Prisma.InvitationWhereInput => ({
  inviterId: viewer.id,
  email,
  state: "DECLINED",
  answeredAt: { gt: since },
});

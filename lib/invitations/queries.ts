import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { addressedTo, movableBy, sentBy, waitingOf, withdrawableBy } from "@/lib/invitations/policy";
import { termsRow } from "@/lib/mentorships/terms";
import { tokenHash } from "@/lib/token";

export type SentInvitation = Awaited<ReturnType<typeof listSentInvitations>>[number];
export type OpenedInvitation = NonNullable<Awaited<ReturnType<typeof findPublicInvitation>>>;
export type AskedQuestion = Awaited<ReturnType<typeof listQuestions>>[number];

/** The invitations the viewer wrote, newest first. The link itself was shown once and is not kept. */
export const listSentInvitations = (viewer: Viewer) =>
  prisma.invitation.findMany({
    where: sentBy(viewer),
    orderBy: { createdAt: "desc" },
    take: 50,
    select: {
      id: true,
      email: true,
      state: true,
      createdAt: true,
      expiresAt: true,
      viewedAt: true,
      answeredAt: true,
      declineReason: true,
      declineWords: true,
      questions: { orderBy: { number: "asc" }, select: question },
    },
  });

/** Those whose answer the viewer waits for, oldest first. */
export const listOpenInvitations = (viewer: Viewer, now: Date) =>
  prisma.invitation.findMany({
    where: waitingOf(viewer, now),
    orderBy: { createdAt: "asc" },
    select: { id: true, email: true, createdAt: true },
  });

/** The viewer's own open invitation behind a link, for showing the link to them once more. */
export const findSentInvitation = (viewer: Viewer, token: string) =>
  prisma.invitation.findFirst({
    where: { AND: [{ tokenHash: tokenHash(token) }, withdrawableBy(viewer)] },
    select: { email: true, anybody: true },
  });

/** Invitations that wait for this viewer's answer. */
export const listInvitationsToAnswer = (viewer: Viewer, now: Date) =>
  prisma.invitation.findMany({
    where: addressedTo(viewer, now),
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, inviter: { select: { name: true } } },
  });

/** What was asked and answered before an answer, for whoever may still give one. */
export const listQuestions = (viewer: Viewer, token: string, now: Date) =>
  prisma.invitationQuestion.findMany({
    where: { invitation: movableBy(viewer, "declineInvitation", tokenHash(token), now) },
    orderBy: { number: "asc" },
    select: question,
  });

/** For whoever holds the link, signed in or not. */
export const findPublicInvitation = (token: string) =>
  prisma.invitation.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      email: true,
      anybody: true,
      message: true,
      ...termsRow,
      stepsLevel: true,
      skillsLevel: true,
      state: true,
      expiresAt: true,
      inviteeId: true,
      inviterId: true,
      inviter: { select: { name: true, roadmapVersion: true } },
    },
  });

const question = { number: true, question: true, askedAt: true, answer: true, answeredAt: true } as const;

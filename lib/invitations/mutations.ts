import "server-only";
import { v7 as uuid } from "uuid";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { grantAll } from "@/lib/grants/mutations";
import { GOOD_FOR_DAYS, moves, MOST_QUESTIONS } from "@/lib/invitations/invitation";
import { holdInviter, move, recordMove } from "@/lib/invitations/move";
import { explainableBy, movableBy, withdrawableBy } from "@/lib/invitations/policy";
import type {
  ChangedAcceptanceInput,
  DeclineInput,
  InvitationInput,
  QuestionAnswerInput,
  QuestionInput,
} from "@/lib/invitations/schema";
import { tellAnswer, tellExplained, tellQuestion } from "@/lib/invitations/tell";
import { isWelcome, refuseUnwelcome } from "@/lib/invitations/welcome";
import { invitationMail } from "@/lib/invitations/words";
import { claimForm, spend } from "@/lib/limits/mutations";
import { post } from "@/lib/mail/mutations";
import { beginMentorship } from "@/lib/mentorships/begin";
import { termsColumns } from "@/lib/mentorships/terms";
import { newToken, tokenHash } from "@/lib/token";

const DAY = 86_400_000;

/**
 * Asks somebody to be the viewer's mentor, on terms that the viewer signs by sending them. Returns the link, which only
 * this answer and the mail ever hold.
 */
export async function inviteMentor(viewer: Viewer, input: InvitationInput, now = new Date()) {
  const { email, message, stepsLevel, skillsLevel, anybody } = input;
  if (email === viewer.email) throw new Refusal("You cannot be your own mentor. Invite somebody else.");
  const id = uuid();
  const token = newToken();
  const link = `${env.APP_ORIGIN}/invitations/${token}`;
  try {
    // Alone: one member's invitations are counted one after the other, and whoever asks to be deleted at the same moment
    // either withdraws this one or is there first.
    return await onBehalfOf(
      viewer,
      async (tx) => {
        if (await claimForm(tx, viewer, input, id)) return { link: null };
        await spend(
          [
            ["inviteMentor", viewer.id],
            ["inviteAddressAgain", viewer.id, email],
            ["inviteAddress", email],
          ],
          tx,
        );
        await refuseUnwelcome(tx, viewer, input, now);
        await tx.invitation.create({
          data: {
            id,
            inviterId: viewer.id,
            email,
            message,
            anybody,
            ...termsColumns(input),
            stepsLevel,
            skillsLevel,
            tokenHash: tokenHash(token),
            expiresAt: new Date(now.getTime() + GOOD_FOR_DAYS * DAY),
          },
          select: { id: true },
        });
        if (await isWelcome(tx, viewer, email))
          await post(tx, {
            to: email,
            ...invitationMail(viewer, message, link, anybody),
            memberId: viewer.id,
          });
        await recordMove(tx, viewer, "inviteMentor", id);
        return { link };
      },
      "alone",
    );
  } catch (error) {
    if (isDuplicate(error))
      throw new Refusal(
        "An invitation to this address is open already. Withdraw it first to send a new one.",
      );
    throw error;
  }
}

export async function withdrawInvitation(viewer: Viewer, invitationId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { AND: [{ id: invitationId }, withdrawableBy(viewer)] },
      data: { state: moves.withdrawInvitation.to, answeredAt: new Date() },
    });
    if (count === 0) throw new Refusal("This invitation is not open any more.");
    await recordMove(tx, viewer, "withdrawInvitation", invitationId);
  });
}

/** Whoever is invited has opened it: its writer sees that from now on. Answers false where there was nothing to note. */
export const viewInvitation = (viewer: Viewer, token: string, now = new Date()) =>
  onBehalfOf(viewer, async (tx) => {
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: movableBy(viewer, "viewInvitation", tokenHash(token), now),
      data: { state: moves.viewInvitation.to, viewedAt: now },
      select: { id: true },
    });
    if (invitation) await recordMove(tx, viewer, "viewInvitation", invitation.id);
    return invitation !== undefined;
  });

/** "Tell me more", before an answer: three times at most, and the next one once the last is answered. */
export async function askInviter(viewer: Viewer, { token, question }: QuestionInput, now = new Date()) {
  await onBehalfOf(viewer, async (tx) => {
    const { id, inviterId } = await move(tx, viewer, "askInviter", token, {}, now);
    const asked = await tx.invitationQuestion.count({ where: { invitationId: id } });
    if (asked >= MOST_QUESTIONS)
      throw new Refusal("You asked three times. Accept or decline now: you can also write to them yourself.");
    await tx.invitationQuestion.create({
      data: { invitationId: id, number: asked + 1, askerId: viewer.id, question, askedAt: now },
      select: { number: true },
    });
    await tellQuestion(tx, viewer, { id, inviterId }, asked + 1, now);
    await recordMove(tx, viewer, "askInviter", id);
  });
}

/** The writer of an invitation answers what they were asked: whoever is invited can say yes or no again. */
export async function answerInvitee(
  viewer: Viewer,
  { invitationId, answer }: QuestionAnswerInput,
  now = new Date(),
) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { AND: [{ id: invitationId }, explainableBy(viewer, now)] },
      data: { state: moves.answerInvitee.to },
    });
    if (count === 0)
      throw new Refusal("This question does not wait for an answer any more. Reload the page.");
    const [open] = await tx.invitationQuestion.updateManyAndReturn({
      where: { invitationId, answeredAt: null },
      data: { answer, answeredAt: now },
      select: { question: true, asker: { select: { email: true, eraseAt: true } } },
    });
    if (open?.asker && !open.asker.eraseAt)
      await tellExplained(tx, viewer, open.asker, { question: open.question, answer });
    await recordMove(tx, viewer, "answerInvitee", invitationId);
  });
}

/** Makes the viewer a mentor, on the terms and with the consent that the invitation offered. */
export const acceptInvitation = (viewer: Viewer, token: string, now = new Date()) =>
  accept(viewer, token, null, now);

/** A yes with other terms, signed by the mentor: the mentorship waits for its writer's signature under them. */
export const acceptWithChanges = (
  viewer: Viewer,
  { token, ...changes }: ChangedAcceptanceInput,
  now = new Date(),
) => accept(viewer, token, changes, now);

async function accept(
  viewer: Viewer,
  token: string,
  changes: Omit<ChangedAcceptanceInput, "token"> | null,
  now: Date,
) {
  try {
    return await onBehalfOf(viewer, async (tx) => {
      await holdInviter(tx, viewer, token);
      const answer = { inviteeId: viewer.id, answeredAt: now };
      const invitation = await move(tx, viewer, "acceptInvitation", token, answer, now);
      const { id, isChanged } = await beginMentorship(tx, viewer, invitation, changes, now);
      await grantAll(tx, id, invitation, now);
      const kind = isChanged ? "CHANGED" : "ACCEPTED";
      await tellAnswer(tx, viewer, invitation, kind, `/mentors/${id}`, now);
      await recordMove(tx, viewer, "acceptInvitation", invitation.id);
      return { menteeId: invitation.inviterId, isChanged };
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("You are this person’s mentor already.");
    throw error;
  }
}

/** A no, with what comes nearest to its reason. The two rest for 30 days. */
export async function declineInvitation(
  viewer: Viewer,
  { token, reason, words }: DeclineInput,
  now = new Date(),
) {
  await onBehalfOf(viewer, async (tx) => {
    const answer = { inviteeId: viewer.id, answeredAt: now, declineReason: reason, declineWords: words };
    const { id, inviterId } = await move(tx, viewer, "declineInvitation", token, answer, now);
    await tellAnswer(tx, viewer, { id, inviterId }, "DECLINED", "/mentors", now);
    await recordMove(tx, viewer, "declineInvitation", id);
  });
}

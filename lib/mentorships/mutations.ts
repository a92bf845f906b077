import "server-only";
import { v7 as uuid } from "uuid";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { isDuplicate, onBehalfOf, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import { withdrawWaiting } from "@/lib/milestones/release";
import { claimForm, spend } from "@/lib/limits/mutations";
import { post } from "@/lib/mail/mutations";
import {
  answerableBy,
  awaitedBy,
  endableBy,
  grantedBy,
  sentBy,
  withdrawableBy,
} from "@/lib/mentorships/policy";
import type { ConsentInput, InvitationInput } from "@/lib/mentorships/schema";
import { notify } from "@/lib/notices/mutations";
import { newToken, tokenHash } from "@/lib/token";

const TWO_WEEKS = 14 * 86_400_000;
const MOST_OPEN = 5;

/** Asks somebody to be the viewer's mentor. Returns the link, which only this answer and the mail ever hold. */
export async function inviteMentor(viewer: Viewer, input: InvitationInput) {
  if (input.email === viewer.email) throw new Refusal("You cannot be your own mentor. Invite somebody else.");
  const id = uuid();
  const token = newToken();
  const link = `${env.APP_ORIGIN}/invitations/${token}`;
  try {
    return await onBehalfOf(viewer, async (tx) => {
      if (await claimForm(tx, viewer, input, id)) return { link: null };
      await spend(
        [
          ["inviteMentor", viewer.id],
          ["inviteAddressAgain", viewer.id, input.email],
          ["inviteAddress", input.email],
        ],
        tx,
      );
      const now = new Date();
      // One member's invitations are counted one after the other, so that the limit holds for a crowd of forms.
      await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.id}::uuid FOR NO KEY UPDATE`;
      await tx.invitation.updateMany({
        where: { AND: [sentBy(viewer), { email: input.email, state: "SENT", expiresAt: { lte: now } }] },
        data: { state: "WITHDRAWN" },
      });
      const open = await tx.invitation.count({
        where: awaitedBy(viewer, now),
      });
      if (open >= MOST_OPEN)
        throw new Refusal("Five invitations are open. Wait for an answer, or withdraw one.");
      const mentoring = await tx.mentorship.count({
        where: { AND: [grantedBy(viewer), { mentor: { email: input.email } }] },
      });
      if (mentoring > 0) throw new Refusal("This person is your mentor already.");

      const { email, message, sharesSteps, sharesSkills } = input;
      await tx.invitation.create({
        data: {
          id,
          inviterId: viewer.id,
          email,
          message,
          sharesSteps,
          sharesSkills,
          tokenHash: tokenHash(token),
          expiresAt: new Date(now.getTime() + TWO_WEEKS),
        },
        select: { id: true },
      });
      await post(tx, {
        to: email,
        subject: `${viewer.name} asks you to be their mentor`,
        text: invitationMail(viewer, message, link),
        memberId: viewer.id,
      });
      await record(tx, { actorId: viewer.id, verb: "inviteMentor", subject: "Invitation", subjectId: id });
      return { link };
    });
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
      data: { state: "WITHDRAWN", answeredAt: new Date() },
    });
    if (count === 0) throw new Refusal("This invitation is not open any more.");
    await record(tx, {
      actorId: viewer.id,
      verb: "withdrawInvitation",
      subject: "Invitation",
      subjectId: invitationId,
    });
  });
}

/** Makes the viewer a mentor, with the consent the invitation offered. */
export async function acceptInvitation(viewer: Viewer, token: string) {
  try {
    return await onBehalfOf(viewer, async (tx) => {
      const invitation = await answer(tx, viewer, token, "ACCEPTED");
      const { inviterId: menteeId, sharesSteps, sharesSkills } = invitation;
      const { id } = await tx.mentorship.create({
        data: { menteeId, mentorId: viewer.id, sharesSteps, sharesSkills },
        select: { id: true },
      });
      await record(tx, {
        actorId: viewer.id,
        verb: "acceptInvitation",
        subject: "Mentorship",
        subjectId: id,
      });
      await notify(tx, {
        kind: "INVITATION_ANSWERED",
        memberId: menteeId,
        actorId: viewer.id,
        key: invitation.id,
        facts: { isAccepted: true },
        href: `/mentors/${id}`,
      });
      return { menteeId };
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("You are this person’s mentor already.");
    throw error;
  }
}

export async function declineInvitation(viewer: Viewer, token: string) {
  await onBehalfOf(viewer, async (tx) => {
    const { id, inviterId } = await answer(tx, viewer, token, "DECLINED");
    await record(tx, { actorId: viewer.id, verb: "declineInvitation", subject: "Invitation", subjectId: id });
    await notify(tx, {
      kind: "INVITATION_ANSWERED",
      memberId: inviterId,
      actorId: viewer.id,
      key: id,
      facts: { isAccepted: false },
      href: "/mentors",
    });
  });
}

/** What a mentor may read changes at their next request. */
export async function changeConsent(
  viewer: Viewer,
  { mentorshipId, sharesSteps, sharesSkills }: ConsentInput,
) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.mentorship.updateMany({
      where: { AND: [{ id: mentorshipId }, grantedBy(viewer)] },
      data: { sharesSteps, sharesSkills },
    });
    if (count === 0) throw new Refusal("This mentorship has ended.");
    await record(tx, {
      actorId: viewer.id,
      verb: "changeConsent",
      subject: "Mentorship",
      subjectId: mentorshipId,
      fields: ["sharesSteps", "sharesSkills"],
    });
  });
}

/** Either side ends it at once. What waits for this mentor waits no longer and goes back to the member. */
export async function endMentorship(viewer: Viewer, mentorshipId: string) {
  await onBehalfOf(viewer, async (tx) => {
    const [ended] = await tx.mentorship.updateManyAndReturn({
      where: { AND: [{ id: mentorshipId }, endableBy(viewer)] },
      data: { state: "ENDED", endedAt: new Date(), endedById: viewer.id },
      select: { menteeId: true, mentorId: true },
    });
    if (!ended) throw new Refusal("This mentorship has ended already.");
    await withdrawWaiting(tx, { mentorshipId });
    await record(tx, {
      actorId: viewer.id,
      verb: "endMentorship",
      subject: "Mentorship",
      subjectId: mentorshipId,
    });
    const by = ended.mentorId === viewer.id ? "MENTOR" : "MENTEE";
    await notify(tx, {
      kind: "MENTORSHIP_ENDED",
      memberId: by === "MENTOR" ? ended.menteeId : ended.mentorId,
      actorId: viewer.id,
      key: mentorshipId,
      facts: { by },
      href: by === "MENTOR" ? "/mentors" : "/mentees",
    });
  });
}

/** Spends the invitation: the right, the state and the clock are in the write, so two answers at once give one. */
async function answer(tx: Transaction, viewer: Viewer, token: string, state: "ACCEPTED" | "DECLINED") {
  const now = new Date();
  const [invitation] = await tx.invitation.updateManyAndReturn({
    where: { AND: [{ tokenHash: tokenHash(token) }, answerableBy(viewer, now)] },
    data: { state, inviteeId: viewer.id, answeredAt: now },
    select: { id: true, inviterId: true, sharesSteps: true, sharesSkills: true },
  });
  if (!invitation)
    throw new Refusal(
      "This invitation cannot be answered: it was answered already, has run out, or was sent to another address.",
    );
  return invitation;
}

const invitationMail = (
  inviter: Viewer,
  message: string,
  link: string,
) => `${inviter.name} is on the way from engineer to Technical Program Manager and asks you to be their mentor on Throughline.

They write:
${message}

See what is asked, and accept or decline:
${link}

The link works for 14 days, for this address only.`;

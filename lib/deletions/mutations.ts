import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Leaver, Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, prisma } from "@/lib/db";
import { undoableBy } from "@/lib/deletions/policy";
import { deletionMail, mentorLeavesMail } from "@/lib/deletions/words";
import { Refusal } from "@/lib/errors";
import { withdrawableBy } from "@/lib/invitations/policy";
import { post } from "@/lib/mail/mutations";
import { mentoringIn } from "@/lib/mentorships/policy";
import { withdrawWaiting } from "@/lib/milestones/release";
import { renewProvedSession } from "@/lib/sessions/mutations";

const WEEK = 7 * 86_400_000;

/**
 * Asks for the viewer's account to be deleted. From now on nobody sees anything of theirs: every policy that shows one
 * person to another leaves out who is leaving. What waits between them and others waits no longer, and whoever they
 * mentor is told by mail. After seven days they are erased. Answers the id this browser's cookie is to
 * carry from now on.
 */
export async function askDeletion(viewer: Viewer, now = new Date()) {
  const eraseAt = new Date(now.getTime() + WEEK);
  return onBehalfOf(viewer, async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: { eraseAt }, select: { id: true } });
    const sessionId = await renewProvedSession(tx, viewer);
    await withdrawWaiting(tx, { OR: [{ requesterId: viewer.id }, { reviewerId: viewer.id }] });
    await tx.invitation.updateMany({
      where: withdrawableBy(viewer),
      data: { state: "WITHDRAWN", answeredAt: now },
    });
    await post(tx, { to: viewer.email, ...deletionMail(viewer, eraseAt), memberId: viewer.id });
    const mentees = await tx.mentorship.findMany({
      where: mentoringIn(viewer, now),
      select: { mentee: { select: { email: true } } },
    });
    for (const { mentee } of mentees)
      await post(tx, { to: mentee.email, ...mentorLeavesMail(viewer), memberId: viewer.id });
    await record(tx, {
      actorId: viewer.id,
      verb: "askDeletion",
      subject: "User",
      subjectId: viewer.id,
      fields: ["eraseAt"],
    });
    return sessionId;
  });
}

/** They stay after all. Whoever mentored them, or was mentored by them, does so again. */
export async function undoDeletion(leaver: Leaver, now = new Date()) {
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: undoableBy(leaver, now), data: { eraseAt: null } });
    if (count === 0) throw new Refusal("The seven days are over, and your account is being erased.");
    await record(tx, {
      actorId: leaver.id,
      verb: "undoDeletion",
      subject: "User",
      subjectId: leaver.id,
      fields: ["eraseAt"],
    });
  });
}

import "server-only";
import { passwordMatches } from "@/lib/accounts/password";
import { record } from "@/lib/audit/mutations";
import type { Leaver, Viewer } from "@/lib/auth/viewer";
import { onBehalfOf, prisma } from "@/lib/db";
import { undoableBy } from "@/lib/deletions/policy";
import type { DeletionInput } from "@/lib/deletions/schema";
import { deletionMail, mentorLeavesMail } from "@/lib/deletions/words";
import { Refusal } from "@/lib/errors";
import { post } from "@/lib/mail/mutations";
import { guidedBy, withdrawableBy } from "@/lib/mentorships/policy";
import { withdrawWaiting } from "@/lib/milestones/release";

const WEEK = 7 * 86_400_000;

/**
 * Asks for the viewer's account to be deleted. From now on nobody sees anything of theirs: every policy that shows one
 * person to another leaves out who is leaving. What waits between them and others waits no longer, and whoever they
 * mentor is told by mail. After seven days they are erased.
 */
export async function askDeletion(viewer: Viewer, { currentPassword }: DeletionInput, now = new Date()) {
  const user = await prisma.user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } });
  if (!(await passwordMatches(currentPassword, user?.passwordHash ?? null)))
    throw new Refusal("This is not your password. Nothing was deleted.");

  const eraseAt = new Date(now.getTime() + WEEK);
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: viewer.id, passwordHash: user!.passwordHash },
      data: { eraseAt },
    });
    if (count === 0) throw new Refusal("Your password was changed a moment ago. Nothing was deleted.");
    await withdrawWaiting(tx, { OR: [{ requesterId: viewer.id }, { reviewerId: viewer.id }] });
    await tx.invitation.updateMany({
      where: withdrawableBy(viewer),
      data: { state: "WITHDRAWN", answeredAt: now },
    });
    await post(tx, { to: viewer.email, ...deletionMail(viewer, eraseAt), memberId: viewer.id });
    const mentees = await tx.mentorship.findMany({
      where: guidedBy(viewer),
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

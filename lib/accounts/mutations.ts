import "server-only";
import { hashPassword, passwordMatches } from "@/lib/accounts/password";
import type { ProfileInput, SignInInput } from "@/lib/accounts/schema";
import { weaknessOf } from "@/lib/accounts/weakness";
import { passwordChangedMail } from "@/lib/accounts/words";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Visitor } from "@/lib/auth/visitor";
import { vouchesFor, type Account } from "@/lib/auth/voucher";
import { isDuplicate, onBehalfOf, prisma, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { giveBack, spend, type Attempt } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";
import { post } from "@/lib/mail/mutations";
import { endSessions, renewProvedSession, renewSession } from "@/lib/sessions/mutations";

export type NewAccount = {
  name: string;
  email: string;
  emailTyped: string | null;
  passwordHash: string;
  timeZone: string;
};

/** Opens an account, pinned to the newest roadmap; null where the address has one. */
export async function openAccount(account: NewAccount, alsoDo?: (tx: Transaction) => Promise<unknown>) {
  try {
    return await prisma.$transaction(async (tx) => {
      await alsoDo?.(tx);
      const { version } = await tx.roadmap.findFirstOrThrow({
        orderBy: { version: "desc" },
        select: { version: true },
      });
      const user = await tx.user.create({
        data: { ...account, roadmapVersion: version },
        select: { id: true },
      });
      await record(tx, { actorId: user.id, verb: "signUp", subject: "User", subjectId: user.id });
      return user;
    });
  } catch (error) {
    if (isDuplicate(error)) return null;
    throw error;
  }
}

/**
 * Everything that guards signing in. The same sentence, in the same time, for an unknown address and a wrong password.
 * Answers which password was proved, so that no session begins once it is changed.
 */
export async function signIn(visitor: Visitor, { email, password }: Pick<SignInInput, "email" | "password">) {
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  const attempt = await spend(attemptBy(visitor, email, user));
  if (!(await passwordMatches(password, user?.passwordHash ?? null))) {
    throw new Refusal("This address and this password do not belong together.");
  }
  await giveBack(attempt);
  return { id: user!.id, passwordHash: user!.passwordHash };
}

/**
 * A browser that has signed in to this account before has tries of its own, which no stranger can use up. For all others
 * it makes no difference whether there is such an account.
 */
function attemptBy({ address, voucher }: Visitor, email: string, user: Account | null): Attempt[] {
  if (user && vouchesFor(voucher, user)) return [["signInFromKnownBrowser", user.id, voucher]];
  const place = placeOf(address);
  return [
    ["signInFromNetwork", place],
    ["signInToAccount", email, place],
    ["signInAnywhere", email],
  ];
}

/** Shows once more that it is really the viewer who asks. Answers the id this browser's cookie is to carry from now on. */
export async function proveAgain(viewer: Viewer, password: string) {
  const attempt = await spend([["proveAgain", viewer.id, viewer.sessionId]]);
  const user = await prisma.user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } });
  if (!(await passwordMatches(password, user?.passwordHash ?? null)))
    throw new Refusal("This is not your password. Nothing was changed.");
  const id = await onBehalfOf(viewer, async (tx) => {
    await record(tx, {
      actorId: viewer.id,
      verb: "proveAgain",
      subject: "Session",
      subjectId: viewer.sessionId,
    });
    return renewSession(tx, viewer, { provedAt: new Date() });
  });
  await giveBack(attempt);
  return id;
}

export async function saveProfile(viewer: Viewer, profile: ProfileInput) {
  await onBehalfOf(viewer, async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: profile, select: { id: true } });
    await record(tx, {
      actorId: viewer.id,
      verb: "saveProfile",
      subject: "User",
      subjectId: viewer.id,
      fields: Object.keys(profile),
    });
  });
}

/**
 * Signs out every other browser, and lets no link still open that was asked for under the old password. Answers the id
 * this browser's cookie is to carry from now on.
 */
export async function changePassword(viewer: Viewer, newPassword: string) {
  const weakness = weaknessOf(newPassword, [viewer.name, viewer.email]);
  if (weakness) throw new Refusal(`${weakness}.`);
  const passwordHash = await hashPassword(newPassword);
  return onBehalfOf(viewer, async (tx) => {
    // The person before their sessions, here and everywhere: of two changes at once one waits for the other.
    await setPassword(tx, viewer.id, passwordHash, viewer.sessionId);
    const id = await renewProvedSession(tx, viewer);
    await post(tx, { to: viewer.email, ...passwordChangedMail(), memberId: viewer.id });
    await record(tx, {
      actorId: viewer.id,
      verb: "changePassword",
      subject: "User",
      subjectId: viewer.id,
      fields: ["passwordHash"],
    });
    return id;
  });
}

/** What a new password ends, whoever sets it: sessions, and links that somebody with the old one may have asked for. */
export async function setPassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
  keepSession: string | null = null,
) {
  await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
  await tx.accountLink.deleteMany({ where: { userId, purpose: { in: ["RESET", "EMAIL"] } } });
  await endSessions(tx, userId, keepSession);
}

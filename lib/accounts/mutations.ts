import "server-only";
import { hashPassword, passwordMatches } from "@/lib/accounts/password";
import {
  isBuiltFrom,
  isTimeZone,
  type PasswordInput,
  type ProfileInput,
  type SignInInput,
  type SignUpInput,
} from "@/lib/accounts/schema";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Visitor } from "@/lib/auth/visitor";
import { vouchesFor, type Account } from "@/lib/auth/voucher";
import { isDuplicate, onBehalfOf, prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { giveBack, spend, type Attempt } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";

/** Opens an account, pinned to the newest roadmap. */
export async function signUp(visitor: Visitor, { name, email, password, timeZone }: SignUpInput) {
  await spend([["signUp", placeOf(visitor.address)]]);
  const passwordHash = await hashPassword(password);
  try {
    return await prisma.$transaction(async (tx) => {
      const { version } = await tx.roadmap.findFirstOrThrow({
        orderBy: { version: "desc" },
        select: { version: true },
      });
      const zone = timeZone && isTimeZone(timeZone) ? timeZone : "UTC";
      const user = await tx.user.create({
        data: { name, email, passwordHash, timeZone: zone, roadmapVersion: version },
        select: { id: true },
      });
      await record(tx, { actorId: user.id, verb: "signUp", subject: "User", subjectId: user.id });
      return user;
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("This address already has an account. Sign in instead.");
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

/** Signs out every browser: whoever knew the old password is out at the next request. */
export async function changePassword(viewer: Viewer, { currentPassword, newPassword }: PasswordInput) {
  const user = await prisma.user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } });
  if (!(await passwordMatches(currentPassword, user?.passwordHash ?? null)))
    throw new Refusal("The current password is not right.");
  if (isBuiltFrom(newPassword, viewer.name, viewer.email))
    throw new Refusal("Choose a password that does not hold your name or address.");

  const passwordHash = await hashPassword(newPassword);
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: viewer.id, passwordHash: user!.passwordHash },
      data: { passwordHash },
    });
    if (count === 0) throw new Refusal("The password was changed a moment ago in another window.");
    await tx.session.deleteMany({ where: { userId: viewer.id } });
    await record(tx, {
      actorId: viewer.id,
      verb: "changePassword",
      subject: "User",
      subjectId: viewer.id,
      fields: ["passwordHash"],
    });
  });
}

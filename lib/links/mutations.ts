import "server-only";
import { setPassword } from "@/lib/accounts/mutations";
import { hashPassword, NO_PASSWORD } from "@/lib/accounts/password";
import type { OwnEmail } from "@/lib/accounts/schema";
import { weaknessOf } from "@/lib/accounts/weakness";
import { passwordChangedMail } from "@/lib/accounts/words";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Visitor } from "@/lib/auth/visitor";
import { isDuplicate, onBehalfOf, prisma, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import type { LinkPurpose } from "@/lib/generated/prisma/enums";
import { spend, type Attempt } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";
import { resetBy } from "@/lib/links/attempts";
import { askedBy, confirmableBy, openedBy } from "@/lib/links/policy";
import type { ResetInput } from "@/lib/links/schema";
import * as words from "@/lib/links/words";
import { post } from "@/lib/mail/mutations";
import { provesAddresses } from "@/lib/mail/reach";
import { renewProvedSession, renewSession } from "@/lib/sessions/mutations";
import { newToken, tokenHash } from "@/lib/token";

const HOUR = 3600;
const DAY = 24 * HOUR;

const LASTS = { RESET: HOUR, EMAIL: DAY, EMAIL_UNDO: 3 * DAY };

const DEAD = "This link does not work any more: it was used already, or has run out.";
const TAKEN = "This address has an account by now, so it cannot be used for this one.";

/**
 * Sends a link by which a new password is set. Nobody learns here whether the address has an account: a mail goes out
 * and a row is written in any case, and only the mail says which.
 */
export async function askReset(visitor: Visitor, email: string) {
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  await spend(resetBy(visitor, email, user));
  await prisma.$transaction(async (tx) => {
    const { id, token } = await insertLink(tx, "RESET", user?.id ?? null, { email, typed: null });
    await post(tx, { to: email, ...(user ? words.resetMail(token) : words.nobodysResetMail()) });
    await record(tx, { actorId: null, verb: "askReset", subject: "AccountLink", subjectId: id });
  });
}

/** Sets a new password and signs out every browser: whoever was in is out. */
export async function resetPassword(visitor: Visitor, { token, password }: ResetInput) {
  await spend([["openMailedLink", placeOf(visitor.address)]]);
  const link = await findLink(token, "RESET");
  // A hash is dear: one link buys no more than ten.
  await spend([["tryMailedLink", tokenHash(token)]]);
  const weakness = weaknessOf(password, [link.user.name, link.email]);
  if (weakness) throw new Refusal(`${weakness}.`);
  const passwordHash = await hashPassword(password);
  await prisma.$transaction(async (tx) => {
    if ((await holdUser(tx, link.userId)) !== link.email) throw new Refusal(DEAD);
    await useLink(tx, token, "RESET");
    await setPassword(tx, link.userId, passwordHash);
    await post(tx, { to: link.email, ...passwordChangedMail(), memberId: link.userId });
    await recordChange(tx, link.userId, "resetPassword", "passwordHash");
  });
}

/**
 * Asks the owner of a new address whether it is theirs; nothing changes before they say so. Where no mail is sent they
 * could not, and the address changes at once. Answers the id this browser's cookie is to carry from now on.
 */
export async function changeEmail(viewer: Viewer, address: OwnEmail, byMail = provesAddresses(env)) {
  if (address.email === viewer.email) throw new Refusal("This is your address already.");
  return orTaken(
    onBehalfOf(
      viewer,
      async (tx) => {
        const asked: Attempt[] = [["changeEmail", viewer.id]];
        await spend(byMail ? [...asked, ["changeEmailTo", address.email]] : asked, tx);
        const sessionId = await renewProvedSession(tx, viewer);
        if (byMail) await askOwner(tx, viewer, address);
        else await moveTo(tx, viewer, address);
        return sessionId;
      },
      "alone",
    ),
  );
}

/** What was asked for is not wanted any more: its link opens nothing. */
export async function withdrawEmail(viewer: Viewer) {
  await onBehalfOf(viewer, async (tx) => {
    const { count } = await tx.accountLink.deleteMany({ where: askedBy(viewer) });
    if (count === 0) throw new Refusal("No new address waits to be confirmed.");
    await record(tx, { actorId: viewer.id, verb: "withdrawEmail", subject: "User", subjectId: viewer.id });
  });
}

/**
 * The new address is the account's from now on, and the old one is told. Only for whoever is signed in to that account:
 * else somebody could have you confirm your address for an account of theirs. Answers as above.
 */
export async function confirmEmail(viewer: Viewer, token: string) {
  await spend([["confirmEmail", viewer.id]]);
  return orTaken(
    onBehalfOf(
      viewer,
      async (tx) => {
        const where = confirmableBy(viewer, token, new Date());
        const link = await tx.accountLink.findFirst({ where, select: { email: true, emailTyped: true } });
        const { count } = await tx.accountLink.deleteMany({ where });
        if (!link || count === 0) throw new Refusal(DEAD);
        await moveTo(tx, viewer, { email: link.email, typed: link.emailTyped });
        return renewSession(tx, viewer);
      },
      "alone",
    ),
  );
}

/**
 * Brings the old address back, ends every session, and takes the password with it: whoever moved the account away knew
 * it. Answers the token of a link by which a new one is set.
 */
export async function undoEmail(visitor: Visitor, token: string) {
  await spend([["openMailedLink", placeOf(visitor.address)]]);
  const { userId, email, emailTyped, createdAt } = await findLink(token, "EMAIL_UNDO");
  return orTaken(
    prisma.$transaction(async (tx) => {
      await holdUser(tx, userId);
      await useLink(tx, token, "EMAIL_UNDO");
      await tx.user.update({ where: { id: userId }, data: { email, emailTyped }, select: { id: true } });
      await setPassword(tx, userId, NO_PASSWORD);
      await forgetSince(tx, userId, createdAt);
      await post(tx, { to: email, ...words.emailBackMail(), memberId: userId });
      await recordChange(tx, userId, "undoEmail", "email", "passwordHash");
      return insertLink(tx, "RESET", userId, { email, typed: null });
    }),
  );
}

async function askOwner(tx: Transaction, viewer: Viewer, address: OwnEmail) {
  const { email } = address;
  await tx.accountLink.deleteMany({ where: askedBy(viewer) });
  const { id, token } = await insertLink(tx, "EMAIL", viewer.id, address);
  const taken = await tx.user.count({ where: { email } });
  const mail = taken > 0 ? words.takenEmailMail() : words.newEmailMail(token);
  await post(tx, { to: email, ...mail, memberId: viewer.id });
  await record(tx, { actorId: viewer.id, verb: "askEmail", subject: "AccountLink", subjectId: id });
}

async function moveTo(tx: Transaction, { id }: Viewer, { email, typed }: OwnEmail) {
  const select = { email: true, emailTyped: true };
  const before = await tx.user.findUniqueOrThrow({ where: { id }, select });
  await tx.user.update({ where: { id }, data: { email, emailTyped: typed }, select: { id: true } });
  await tx.accountLink.deleteMany({ where: { userId: id, purpose: { in: ["RESET", "EMAIL"] } } });
  const old = { email: before.email, typed: before.emailTyped };
  const mail = (await takesBack(tx, id, email))
    ? words.leftEmailMail(email)
    : words.oldEmailMail(email, (await insertLink(tx, "EMAIL_UNDO", id, old)).token);
  await post(tx, { to: before.email, ...mail, memberId: id });
  await recordChange(tx, id, "changeEmail", "email");
}

/**
 * Whether this is an address that its owner could still have taken back by mail. Returning to it by hand is the same: a
 * thief whose address it was meanwhile gets no link by which the account would be theirs again.
 */
async function takesBack(tx: Transaction, userId: string, email: string) {
  const undo = await tx.accountLink.findFirst({
    where: { userId, email, purpose: "EMAIL_UNDO", expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true },
  });
  if (undo) await forgetSince(tx, userId, undo.createdAt);
  return undo !== null;
}

/** Undoing an earlier change undoes the later ones, and never the other way round. */
const forgetSince = (tx: Transaction, userId: string, createdAt: Date) =>
  tx.accountLink.deleteMany({ where: { userId, createdAt: { gte: createdAt } } });

async function insertLink(tx: Transaction, purpose: LinkPurpose, userId: string | null, address: OwnEmail) {
  const token = newToken();
  const { id } = await tx.accountLink.create({
    data: {
      purpose,
      userId,
      email: address.email,
      emailTyped: address.typed,
      tokenHash: tokenHash(token),
      expiresAt: new Date(Date.now() + LASTS[purpose] * 1000),
    },
    select: { id: true },
  });
  return { id, token };
}

async function findLink(token: string, purpose: LinkPurpose) {
  const link = await prisma.accountLink.findFirst({
    where: openedBy(token, purpose, new Date()),
    select: {
      email: true,
      emailTyped: true,
      createdAt: true,
      userId: true,
      user: { select: { name: true } },
    },
  });
  if (!link?.user || !link.userId) throw new Refusal(DEAD);
  return { ...link, userId: link.userId, user: link.user };
}

/** A link is used once: of a crowd that uses it at once one finds it. */
async function useLink(tx: Transaction, token: string, purpose: LinkPurpose) {
  const { count } = await tx.accountLink.deleteMany({ where: openedBy(token, purpose, new Date()) });
  if (count === 0) throw new Refusal(DEAD);
}

/** The person before what is theirs, here and everywhere, so that two changes at once wait for each other and not in a ring. */
async function holdUser(tx: Transaction, id: string) {
  const [held] = await tx.$queryRaw<{ email: string }[]>`
    SELECT "email" FROM "User" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return held?.email;
}

const recordChange = (tx: Transaction, id: string, verb: string, ...fields: string[]) =>
  record(tx, { actorId: id, verb, subject: "User", subjectId: id, fields });

/** The database alone knows for sure that nobody else has the address by now. */
const orTaken = <T>(change: Promise<T>) =>
  change.catch((error) => {
    throw isDuplicate(error) ? new Refusal(TAKEN) : error;
  });

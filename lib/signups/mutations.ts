import "server-only";
import { randomInt } from "node:crypto";
import { openAccount, type NewAccount } from "@/lib/accounts/mutations";
import { hashPassword, passwordMatches } from "@/lib/accounts/password";
import type { SignUpInput } from "@/lib/accounts/schema";
import { record } from "@/lib/audit/mutations";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { spend } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";
import { post } from "@/lib/mail/mutations";
import { provesAddresses } from "@/lib/mail/reach";
import { begunIn, guessableIn, openedBy } from "@/lib/signups/policy";
import type { OpeningInput } from "@/lib/signups/schema";
import { openingMail, takenMail } from "@/lib/signups/words";
import { newToken, tokenHash } from "@/lib/token";

const DAY = 86_400;

const LONG_AGO = "This browser has not signed up, or it was more than a day ago. Sign up once more.";
const DEAD_LINK =
  "This link does not work any more: it was used, has run out, or a newer mail has taken its place.";
const WRONG_CODE = "These are not the digits of the newest mail. Look again, or ask for a new mail.";

/**
 * Opens an account. Where mail is sent it only asks for one: the answer is the same for every address, and its owner
 * hears by mail how to go on. Answers the secret that marks this browser as the one that asked.
 */
export async function signUp(visitor: Visitor, input: SignUpInput, byMail = provesAddresses(env)) {
  const { name, email: address, password, timeZone, next } = input;
  await spend([["signUp", placeOf(visitor.address)]]);
  const account = {
    name,
    email: address.email,
    emailTyped: address.typed,
    timeZone,
    passwordHash: await hashPassword(password),
  };
  if (byMail) return { browser: await ask(visitor, account, next) };
  if (!(await openAccount(account)))
    throw new Refusal("This address already has an account. Sign in instead.");
  return { browser: null };
}

/** Sends the mail once more, with a new link and new digits: the old ones are known only by their hashes. */
export async function resendSignUp(visitor: Visitor, browser: string | null) {
  await spend([["signUp", placeOf(visitor.address)]]);
  if (browser === null) throw new Refusal(LONG_AGO);
  const secrets = newSecrets(browser);
  await prisma.$transaction(async (tx) => {
    const [signUp] = await tx.signUp.updateManyAndReturn({
      where: begunIn(browser, new Date()),
      data: { ...secrets.kept, misses: 0 },
      select: { id: true, email: true },
    });
    if (!signUp) throw new Refusal(LONG_AGO);
    await send(tx, visitor, signUp, secrets);
  });
}

/** Opens the account by the six digits, in the browser that asked for it and nowhere else. */
export async function openByCode(visitor: Visitor, browser: string | null, code: string) {
  await spend([["signUpCode", placeOf(visitor.address)]]);
  if (browser === null) throw new Refusal(LONG_AGO);
  const now = new Date();
  const [signUp] = await prisma.signUp.updateManyAndReturn({
    where: guessableIn(browser, now),
    // Counted before it is looked at: of a crowd of guesses no more than the allowed ones are.
    data: { misses: { increment: 1 } },
    select: { email: true },
  });
  if (!signUp) throw new Refusal("Digits do not help any more. Ask for a new mail, or open the link in it.");
  await spend([["signUpCodeAnywhere", signUp.email]]);
  return open({ AND: [begunIn(browser, now), { codeHash: codeHash(browser, code) }] }, WRONG_CODE);
}

/**
 * Opens the account by the link. Elsewhere than in the browser that asked, only with the password that was chosen there:
 * else somebody could choose one for an address of yours and wait for you to follow the link.
 */
export async function openByLink(
  visitor: Visitor,
  browser: string | null,
  { token, password }: OpeningInput,
) {
  await spend([["openMailedLink", placeOf(visitor.address)]]);
  const where = openedBy(token, new Date());
  const signUp = await prisma.signUp.findFirst({
    where,
    select: { browserHash: true, passwordHash: true },
  });
  if (!signUp) throw new Refusal(DEAD_LINK);
  // A hash is dear: one link buys no more than ten.
  await spend([["tryMailedLink", tokenHash(token)]]);
  const isHere = browser !== null && signUp.browserHash === tokenHash(browser);
  if (!isHere && !(await passwordMatches(password ?? "", signUp.passwordHash)))
    throw new Refusal("Enter the password you chose when you signed up.");
  return open(where, DEAD_LINK);
}

/** The account is opened once, and whoever else asked for this address asked in vain. */
async function open(where: Prisma.SignUpWhereInput, refusal: string) {
  const signUp = await prisma.signUp.findFirst({ where, select: account });
  if (!signUp) throw new Refusal(refusal);
  const { next, ...asked } = signUp;
  const user = await openAccount(asked, async (tx) => {
    // In one order, so that two that open at once wait for each other and not in a ring.
    await tx.$queryRaw`SELECT 1 FROM "SignUp" WHERE "email" = ${asked.email} ORDER BY "id" FOR UPDATE`;
    const { count } = await tx.signUp.deleteMany({ where });
    if (count === 0) throw new Refusal(refusal);
    await tx.signUp.deleteMany({ where: { email: asked.email } });
  });
  if (!user) throw new Refusal("This address has an account by now. Sign in instead.");
  return { userId: user.id, next };
}

async function ask(visitor: Visitor, asked: NewAccount, next: string | null) {
  const browser = newToken();
  const secrets = newSecrets(browser);
  await prisma.$transaction(async (tx) => {
    const signUp = await tx.signUp.create({
      data: { ...asked, next, browserHash: tokenHash(browser), ...secrets.kept },
      select: { id: true, email: true },
    });
    await send(tx, visitor, signUp, secrets);
  });
  return browser;
}

type Asked = { id: string; email: string };

/** Whoever has an account is told so, and nobody but them. A stranger who asks for your address uses up their own tries. */
async function send(tx: Transaction, visitor: Visitor, { id, email }: Asked, secrets: Secrets) {
  await spend(
    [
      ["signUpMail", email, placeOf(visitor.address)],
      ["signUpMailAnywhere", email],
    ],
    tx,
  );
  const taken = await tx.user.count({ where: { email } });
  await post(tx, { to: email, ...(taken > 0 ? takenMail() : openingMail(secrets)) });
  await record(tx, { actorId: null, verb: "askSignUp", subject: "SignUp", subjectId: id });
}

type Secrets = ReturnType<typeof newSecrets>;

function newSecrets(browser: string) {
  const token = newToken();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  return {
    token,
    code,
    kept: {
      tokenHash: tokenHash(token),
      codeHash: codeHash(browser, code),
      expiresAt: new Date(Date.now() + DAY * 1000),
    },
  };
}

/** Six digits alone could be guessed from their hash; the cookie's secret, which we do not keep, stands before them. */
const codeHash = (browser: string, code: string) => tokenHash(`${browser}:${code}`);

const account = {
  name: true,
  email: true,
  emailTyped: true,
  passwordHash: true,
  timeZone: true,
  next: true,
} as const;

import { beforeAll, beforeEach, expect, test } from "vitest";
import { proveAgain, signIn } from "@/lib/accounts/mutations";
import { SignUpInput } from "@/lib/accounts/schema";
import type { Viewer } from "@/lib/auth/viewer";
import { visitorFrom, type Visitor } from "@/lib/auth/visitor";
import { voucherCookie, voucherFor } from "@/lib/auth/voucher";
import { prisma } from "@/lib/db";
import { TooMany } from "@/lib/errors";
import { limits, type Limit, type LimitName } from "@/lib/limits/limits";
import { spend } from "@/lib/limits/mutations";
import { askReset, changeEmail, confirmEmail, resetPassword, undoEmail } from "@/lib/links/mutations";
import { inviteMentor } from "@/lib/invitations/mutations";
import { goOn } from "@/lib/mentorships/mutations";
import { reportPost, writeToMentorship } from "@/lib/posts/mutations";
import type { MentorshipPostInput } from "@/lib/posts/schema";
import { openByCode, openByLink, resendSignUp, signUp } from "@/lib/signups/mutations";
import { newToken, tokenHash } from "@/lib/token";
import { PASSWORD } from "@/prisma/cast/load";
import { loadPeople, signedIn, type Cast } from "@/tests/support/cast";
import { waiveGate } from "@/lib/waivers/mutations";
import { visitorAt } from "@/tests/support/visitor";
import { invitationInput } from "@/tests/support/invitation";

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await signedIn(people);
});
beforeEach(() => prisma.rateLimit.deleteMany());

const HERE = "203.0.113.7";
const visitor = visitorAt(HERE);
const EMAIL = "wanted@example.com";
const account = SignUpInput.parse({ name: "Nina Novak", email: EMAIL, password: PASSWORD });
const elsewhere = { email: "elsewhere@example.com", typed: null };
const dead = newToken();

/** What a limit counts, and what is refused once that is spent. */
type Case = { whose: string[]; act: () => Promise<unknown> };

/** The token of the newest link in a mail to this address. */
async function mailed(to: string) {
  const { text } = await prisma.mail.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  return /\/([\w-]{43})$/m.exec(text)![1]!;
}

async function byVoucher(act: (known: Visitor, email: string) => Promise<unknown>): Promise<Case> {
  const { id, email } = people.maya;
  const voucher = voucherFor(await prisma.user.findUniqueOrThrow({ where: { id } }));
  const known = visitorFrom(new Headers({ cookie: `${voucherCookie.name}=${voucher}` }));
  return { whose: [id, voucher], act: () => act(known, email) };
}

async function bySignUp(whose: string[], act: (browser: string) => Promise<unknown>): Promise<Case> {
  const { browser } = await signUp(visitor, account, true);
  return { whose, act: () => act(browser!) };
}

async function byReset(): Promise<Case> {
  await askReset(visitor, people.maya.email);
  const token = await mailed(people.maya.email);
  return {
    whose: [tokenHash(token)],
    act: () => resetPassword(visitor, { token, password: "quite another long sentence" }),
  };
}

async function byOpening(): Promise<Case> {
  const { browser } = await signUp(visitor, account, true);
  const token = await mailed(EMAIL);
  return { whose: [tokenHash(token)], act: () => openByLink(visitor, browser, { token }) };
}

/** Maya and Tomás write to each other. */
async function byPost(writer: Viewer, act: (input: MentorshipPostInput) => Promise<unknown>): Promise<Case> {
  const pair = { menteeId: people.maya.id, mentorId: people.tomas.id };
  const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
    where: { ...pair, state: "ACTIVE" },
    select: { id: true },
  });
  const post = { formKey: crypto.randomUUID(), mentorshipId, text: "A word" };
  return { whose: [writer.id], act: () => act(post) };
}

async function byReport(): Promise<Case> {
  const { act } = await byPost(people.tomas, (post) => writeToMentorship(people.tomas, post));
  const { id: postId } = (await act()) as { id: string };
  return {
    whose: [people.maya.id],
    act: () => reportPost(people.maya, { postId, reason: "SPAM", words: null }),
  };
}

const invite = (whose: string[]): Case => ({
  whose,
  act: () => inviteMentor(people.sam, invitationInput({ email: EMAIL })),
});

const cases: [LimitName, string, () => Promise<Case> | Case][] = [
  [
    "signInFromKnownBrowser",
    "signing in",
    () => byVoucher((known, email) => signIn(known, { email, password: PASSWORD })),
  ],
  ...(["signInToAccount", "signInFromNetwork"] as const).map((name): (typeof cases)[number] => [
    name,
    "signing in",
    () => ({
      whose: name === "signInToAccount" ? [people.maya.email, HERE] : [HERE],
      act: () => signIn(visitor, { email: people.maya.email, password: PASSWORD }),
    }),
  ]),
  ["signUp", "signing up", () => ({ whose: [HERE], act: () => signUp(visitor, account, false) })],
  ["signUp", "a new mail", () => bySignUp([HERE], (browser) => resendSignUp(visitor, browser))],
  ["signUpMail", "signing up", () => ({ whose: [EMAIL, HERE], act: () => signUp(visitor, account, true) })],
  ["signUpMail", "a new mail", () => bySignUp([EMAIL, HERE], (browser) => resendSignUp(visitor, browser))],
  ["signUpMailAnywhere", "signing up", () => ({ whose: [EMAIL], act: () => signUp(visitor, account, true) })],
  ["signUpCode", "the digits", () => bySignUp([HERE], (browser) => openByCode(visitor, browser, "000000"))],
  [
    "signUpCodeAnywhere",
    "the digits",
    () => bySignUp([EMAIL], (browser) => openByCode(visitor, browser, "000000")),
  ],
  [
    "openMailedLink",
    "a sign-up",
    () => ({ whose: [HERE], act: () => openByLink(visitor, null, { token: dead }) }),
  ],
  [
    "openMailedLink",
    "a new password",
    () => ({ whose: [HERE], act: () => resetPassword(visitor, { token: dead, password: PASSWORD }) }),
  ],
  ["openMailedLink", "the way back", () => ({ whose: [HERE], act: () => undoEmail(visitor, dead) })],
  ["tryMailedLink", "a sign-up", byOpening],
  ["tryMailedLink", "a new password", byReset],
  ["resetMailFromKnownBrowser", "a lost password", () => byVoucher(askReset)],
  ["askReset", "a lost password", () => ({ whose: [HERE], act: () => askReset(visitor, EMAIL) })],
  ["resetMail", "a lost password", () => ({ whose: [EMAIL, HERE], act: () => askReset(visitor, EMAIL) })],
  ["resetMailAnywhere", "a lost password", () => ({ whose: [EMAIL], act: () => askReset(visitor, EMAIL) })],
  [
    "proveAgain",
    "the password again",
    () => ({ whose: [people.sam.id, people.sam.sessionId], act: () => proveAgain(people.sam, PASSWORD) }),
  ],
  [
    "changeEmail",
    "another address",
    () => ({ whose: [people.sam.id], act: () => changeEmail(people.sam, elsewhere, true) }),
  ],
  [
    "changeEmailTo",
    "another address",
    () => ({ whose: [elsewhere.email], act: () => changeEmail(people.sam, elsewhere, true) }),
  ],
  [
    "waiveGate",
    "a waiver",
    () => ({
      whose: [people.tomas.id],
      act: () =>
        waiveGate(people.tomas, { menteeId: people.maya.id, stepKey: "lead", text: "Seen at work." }),
    }),
  ],
  [
    "moveMentorship",
    "what two people do with their mentorship",
    () => ({
      whose: [people.maya.id],
      act: async () => {
        const { maya, tomas } = people;
        const { id } = await prisma.mentorship.findFirstOrThrow({
          where: { menteeId: maya.id, mentorId: tomas.id },
        });
        return goOn(maya, id);
      },
    }),
  ],
  [
    "confirmEmail",
    "another address",
    () => ({ whose: [people.sam.id], act: () => confirmEmail(people.sam, dead) }),
  ],
  ["writePost", "a post", () => byPost(people.maya, (place) => writeToMentorship(people.maya, place))],
  ["reportPost", "a report", byReport],
  ["inviteMentor", "an invitation", () => invite([people.sam.id])],
  ["inviteAddressAgain", "an invitation", () => invite([people.sam.id, EMAIL])],
  ["inviteAddress", "an invitation", () => invite([EMAIL])],
];

test.each(cases)("%s, once spent, refuses %s", async (name, _, prepare) => {
  const { whose, act } = await prepare();
  await prisma.rateLimit.deleteMany();
  for (let time = 0; time < limits[name].allowed; time++) await spend([[name, ...whose]]);
  await expect(act()).rejects.toBeInstanceOf(TooMany);
});

/** Spent by the door of the action, or not refused by: each with its reason. */
const elsewhereTried: Partial<Record<LimitName, string>> = {
  changePassword: "is spent by the action's door, as costly.test.ts reads there",
  askDeletion: "is spent by the action's door, as costly.test.ts reads there",
  askReview: "is spent by the action's door, as costly.test.ts reads there",
};

test("every limit that refuses is tried here", () => {
  const tried = new Set<string>(cases.map(([name]) => name));
  const refusing = Object.entries<Limit>(limits).flatMap(([name, { slows }]) => (slows ? [] : [name]));
  expect(refusing.filter((name) => !tried.has(name))).toEqual(Object.keys(elsewhereTried));
});

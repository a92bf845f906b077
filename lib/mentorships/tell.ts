import "server-only";
import { staying, unblockedWith } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { post } from "@/lib/mail/mutations";
import * as words from "@/lib/mentorships/words";

type Person = { id: string; name: string; email: string; timeZone: string };
type Place = { id: string; isMentee: boolean };
type Told = Pick<Viewer, "id" | "name">;

/**
 * Tells somebody what the viewer has just done between the two of them. All that is told goes through here: nothing
 * passes to whoever is leaving, or between two of whom one has blocked the other.
 */
export async function tell(
  tx: Transaction,
  viewer: Pick<Viewer, "id">,
  { email }: { email: string },
  about: { subject: string; text: string },
) {
  const reached = await tx.user.count({ where: { AND: [{ email }, staying(), unblockedWith(viewer)] } });
  if (reached > 0) await post(tx, { to: email, ...about, memberId: viewer.id });
}

/** Each event by its name; `isMentee` says which side did it, so that the other lands on their own page. */
export const proposedTerms = (tx: Transaction, viewer: Told, other: Person, place: Place) =>
  tell(tx, viewer, other, words.proposedTermsMail(viewer, hrefFor(viewer, place)));

export const signedTerms = (
  tx: Transaction,
  viewer: Told,
  other: Person,
  { began, ...place }: Place & { began: boolean },
) => tell(tx, viewer, other, words.signedTermsMail(viewer, began, hrefFor(viewer, place)));

export const paused = (
  tx: Transaction,
  viewer: Told,
  other: Person,
  { backOn, ...place }: Place & { backOn: string },
) =>
  tell(
    tx,
    viewer,
    other,
    words.pausedMail(viewer, dayWords(backOn, today(other.timeZone)).exact, hrefFor(viewer, place)),
  );

export const resumed = (tx: Transaction, viewer: Told, other: Person, place: Place) =>
  tell(tx, viewer, other, words.resumedMail(viewer, hrefFor(viewer, place)));

export const wantsToGoOn = (tx: Transaction, viewer: Told, other: Person, place: Place) =>
  tell(tx, viewer, other, words.goOnMail(viewer, hrefFor(viewer, place)));

export const proposedEnd = (
  tx: Transaction,
  viewer: Told,
  other: Person,
  { overAt, ...place }: Place & { overAt: Date },
) => {
  const day = dayWords(today(other.timeZone, overAt), today(other.timeZone)).exact;
  return tell(tx, viewer, other, words.proposedEndMail(viewer, day, hrefFor(viewer, place)));
};

export const ended = (tx: Transaction, viewer: Told, other: Person, { isMentee }: Pick<Place, "isMentee">) =>
  tell(tx, viewer, other, words.endedMail(viewer, isMentee));

export const notSigned = (
  tx: Transaction,
  viewer: Told,
  other: Person,
  { isMentee }: Pick<Place, "isMentee">,
) => tell(tx, viewer, other, words.notSignedMail(viewer, isMentee));

/** What the clock tells both sides, each on their own page. */
export async function tellBoth(
  tx: Transaction,
  { id, mentee, mentor }: { id: string; mentee: Person; mentor: Person },
  mail: (other: { name: string }, here: string) => { subject: string; text: string },
) {
  await tell(tx, mentor, mentee, mail(mentor, hrefFor(mentor, { id, isMentee: false })));
  await tell(tx, mentee, mentor, mail(mentee, hrefFor(mentee, { id, isMentee: true })));
}

/** The member first: the first silence is theirs to take up. */
export const tellMember = (
  tx: Transaction,
  { id, mentee, mentor }: { id: string; mentee: Person; mentor: Person },
) => tell(tx, mentor, mentee, words.quietMail(mentor, hrefFor(mentor, { id, isMentee: false })));

/** Where the other side looks at it: a mentee has a page per mentorship, a mentor one per person. */
const hrefFor = (viewer: Pick<Viewer, "id">, { id, isMentee }: Place) =>
  env.APP_ORIGIN + (isMentee ? `/mentees/${viewer.id}` : `/mentors/${id}`);

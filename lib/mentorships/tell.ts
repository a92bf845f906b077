import "server-only";
import type { Transaction } from "@/lib/db";
import { notify, type News } from "@/lib/notices/mutations";

type Person = { id: string };
type Held = { id: string; mentee: Person; mentor: Person };
type Words = {
  [Kind in News["kind"]]: Pick<Extract<News, { kind: Kind }>, "kind" | "facts">;
}["TERMS_CHANGED" | "MENTORSHIP_PAUSED" | "MENTORSHIP_ENDED" | "MENTORSHIP_QUIET"];

/** Tells the other side what one of the two has just done; `isMentee` says which of them did it. */
export const tellOther = (
  tx: Transaction,
  actor: Person,
  other: Person,
  { id, isMentee }: { id: string; isMentee: boolean },
  words: Words,
  now: Date,
) =>
  notify(
    tx,
    {
      ...words,
      memberId: other.id,
      actorId: actor.id,
      key: `${id} ${now.toISOString()}`,
      // A mentee has a page per mentorship, a mentor one per person.
      href: isMentee ? `/mentees/${actor.id}` : `/mentors/${id}`,
    } as News,
    now,
  );

/** What the clock tells both sides, each of the other. */
export async function tellBoth(tx: Transaction, held: Held, words: Words, now: Date) {
  await tellMember(tx, held, words, now);
  await tellOther(tx, held.mentee, held.mentor, { id: held.id, isMentee: true }, words, now);
}

/** The member first: a silence is theirs to take up. */
export const tellMember = (tx: Transaction, { id, mentee, mentor }: Held, words: Words, now: Date) =>
  tellOther(tx, mentor, mentee, { id, isMentee: false }, words, now);

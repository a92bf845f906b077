import { z } from "zod";
import { weekNamed } from "@/lib/days";
import type { MailChoice, NoticeKind } from "@/lib/generated/prisma/enums";
import { quoted } from "@/lib/quoted";

/**
 * What there is to tell, in which part people know it from, how it is mailed where the member has not chosen, and what it
 * is worded from. A mentor's notices hold nothing that a mentee wrote: what was shown may be taken back, and a mail cannot be.
 */
export const kinds = {
  VERDICT_GIVEN: {
    ...{ label: "A mentor answers your request", part: "MEMBER", mail: "NOW" },
    facts: z.strictObject({
      verdict: z.enum(["ENDORSED", "CHANGES_REQUESTED", "CANNOT_JUDGE"]),
      title: z.string(),
    }),
  },
  INQUIRY_ASKED: {
    ...{ label: "A mentor asks you something about your request", part: "MEMBER", mail: "NOW" },
    /** How long they have waited for the answer: 0 where they ask. */
    facts: z.strictObject({ title: z.string(), days: z.int() }),
  },
  REQUEST_CLOSED: {
    ...{ label: "A request of yours ends without a verdict", part: "MEMBER", mail: "NOW" },
    facts: z.strictObject({ title: z.string(), why: z.enum(["RELEASED", "UNANSWERED"]) }),
  },
  VERDICT_REVOKED: {
    ...{ label: "A mentor takes an endorsement back", part: "MEMBER", mail: "NOW" },
    facts: z.strictObject({ title: z.string() }),
  },
  WAIVER_CHANGED: {
    ...{ label: "A mentor waives a gate, or takes that back", part: "MEMBER", mail: "DAILY" },
    facts: z.strictObject({ step: z.string(), isTakenBack: z.boolean() }),
  },
  INVITATION_ANSWERED: {
    ...{ label: "Somebody answers your invitation", part: "MEMBER", mail: "DAILY" },
    facts: z.strictObject({ isAccepted: z.boolean() }),
  },
  REVIEW_REQUESTED: {
    ...{ label: "A mentee asks for your review", part: "MENTOR", mail: "NOW" },
    facts: z.strictObject({}),
  },
  REVIEW_DUE: {
    ...{ label: "A mentee has waited three days for your review, or six", part: "MENTOR", mail: "NOW" },
    facts: z.strictObject({ days: z.int() }),
  },
  INQUIRY_ANSWERED: {
    ...{ label: "A mentee answers what you asked", part: "MENTOR", mail: "NOW" },
    facts: z.strictObject({}),
  },
  REQUEST_WITHDRAWN: {
    ...{ label: "A mentee takes a request back", part: "MENTOR", mail: "DAILY" },
    facts: z.strictObject({}),
  },
  VERDICT_DISPUTED: {
    ...{ label: "A mentee sees a verdict of yours otherwise", part: "MENTOR", mail: "DAILY" },
    facts: z.strictObject({}),
  },
  WEEK_SHOWN: {
    ...{ label: "A mentee shows you a week", part: "MENTOR", mail: "DAILY" },
    facts: z.strictObject({ monday: z.iso.date() }),
  },
  MENTORSHIP_ENDED: {
    ...{ label: "A mentor or a mentee ends a mentorship", part: "BOTH", mail: "DAILY" },
    facts: z.strictObject({ by: z.enum(["MENTOR", "MENTEE"]) }),
  },
} as const satisfies Record<NoticeKind, Kind>;

type Kind = { label: string; part: "MEMBER" | "MENTOR" | "BOTH"; mail: MailChoice; facts: z.ZodObject };

export type FactsOf<Kind extends NoticeKind> = z.input<(typeof kinds)[Kind]["facts"]>;

export const kindNames = Object.keys(kinds) as [NoticeKind, ...NoticeKind[]];

export type Told = { kind: NoticeKind; facts: unknown; actor: { name: string } };

/** A notice as a sentence. `today` is the day it is where its reader is. */
export const sentenceOf = ({ kind, facts, actor }: Told, today: string) =>
  (sentences[kind] as (who: string, facts: unknown, today: string) => string)(
    actor.name,
    kinds[kind].facts.parse(facts),
    today,
  );

type Sentences = { [Kind in NoticeKind]: (who: string, facts: FactsOf<Kind>, today: string) => string };

const sentences: Sentences = {
  VERDICT_GIVEN: (who, { verdict, title }) => `${who} ${verdicts[verdict]} ${quoted(title)}`,
  INQUIRY_ASKED: (who, { title, days }) =>
    days === 0
      ? `${who} asks you something about ${quoted(title)}`
      : `${who} has waited ${days} days for your answer about ${quoted(title)}`,
  REQUEST_CLOSED: (who, { title, why }) =>
    why === "RELEASED"
      ? `${who} did not come to ${quoted(title)} in ten days`
      : `${who} had no answer from you in fourteen days about ${quoted(title)}`,
  VERDICT_REVOKED: (who, { title }) => `${who} took back the endorsement of ${quoted(title)}`,
  WAIVER_CHANGED: (who, { step, isTakenBack }) =>
    isTakenBack
      ? `${who} took back the waiver of ${quoted(step)}`
      : `${who} waived the gate of ${quoted(step)} for you`,
  INVITATION_ANSWERED: (who, { isAccepted }) =>
    isAccepted ? `${who} is your mentor now` : `${who} cannot be your mentor now`,
  REVIEW_REQUESTED: (who) => `${who} asks for your review`,
  REVIEW_DUE: (who, { days }) => `${who} has waited ${days} days for your review`,
  INQUIRY_ANSWERED: (who) => `${who} answered what you asked`,
  REQUEST_WITHDRAWN: (who) => `${who} took a request for your review back`,
  VERDICT_DISPUTED: (who) => `${who} sees a verdict of yours otherwise`,
  WEEK_SHOWN: (who, { monday }, today) => `${who} shows you the week ${weekNamed(monday, today).text}`,
  MENTORSHIP_ENDED: (who, { by }) =>
    by === "MENTOR" ? `${who} is not your mentor any more` : `${who} is not your mentee any more`,
};

const verdicts = {
  ENDORSED: "endorsed",
  CHANGES_REQUESTED: "asks you to change something in",
  CANNOT_JUDGE: "cannot judge",
};

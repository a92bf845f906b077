import { z } from "zod";
import { dayWords, weekNamed } from "@/lib/days";
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
  INVITATION_ASKED: {
    ...{ label: "Somebody asks something before they answer your invitation", part: "MEMBER", mail: "NOW" },
    facts: z.strictObject({}),
  },
  INVITATION_ANSWERED: {
    ...{ label: "Somebody answers your invitation", part: "MEMBER", mail: "NOW" },
    facts: z.strictObject({ answer: z.enum(["ACCEPTED", "CHANGED", "DECLINED"]) }),
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
  POST_WRITTEN: {
    ...{ label: "A mentor or a mentee writes to you", part: "BOTH", mail: "DAILY" },
    /** Of a mentee's own milestone; a mentor is not told what it was about. */
    facts: z.strictObject({ title: z.string().nullable() }),
  },
  TERMS_CHANGED: {
    ...{ label: "Terms are proposed, or signed", part: "BOTH", mail: "NOW" },
    facts: z.strictObject({ what: z.enum(["PROPOSED", "SIGNED", "BEGUN"]) }),
  },
  MENTORSHIP_PAUSED: {
    ...{ label: "A mentorship is paused, or goes on", part: "BOTH", mail: "DAILY" },
    facts: z.strictObject({
      what: z.enum(["PAUSED", "RESUMED", "WANTED", "OVER", "QUIET"]),
      backOn: z.iso.date().nullable(),
    }),
  },
  MENTORSHIP_QUIET: {
    ...{ label: "A mentorship is quiet", part: "BOTH", mail: "DAILY" },
    facts: z.strictObject({ days: z.int() }),
  },
  MENTORSHIP_ENDED: {
    ...{ label: "A mentorship ends, or is about to", part: "BOTH", mail: "NOW" },
    facts: z.strictObject({
      what: z.enum(["PROPOSED", "AGREED", "ENDED", "OVER", "NOT_SIGNED", "LAPSED"]),
    }),
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
  POST_WRITTEN: (who, { title }) =>
    title === null ? `${who} wrote to you` : `${who} wrote to you about ${quoted(title)}`,
  WAIVER_CHANGED: (who, { step, isTakenBack }) =>
    isTakenBack
      ? `${who} took back the waiver of ${quoted(step)}`
      : `${who} waived the gate of ${quoted(step)} for you`,
  INVITATION_ASKED: (who) => `${who} has a question about your invitation`,
  INVITATION_ANSWERED: (who, { answer }) => `${who} ${answers[answer]}`,
  REVIEW_REQUESTED: (who) => `${who} asks for your review`,
  REVIEW_DUE: (who, { days }) => `${who} has waited ${days} days for your review`,
  INQUIRY_ANSWERED: (who) => `${who} answered what you asked`,
  REQUEST_WITHDRAWN: (who) => `${who} took a request for your review back`,
  VERDICT_DISPUTED: (who) => `${who} sees a verdict of yours otherwise`,
  WEEK_SHOWN: (who, { monday }, today) => `${who} shows you the week ${weekNamed(monday, today).text}`,
  TERMS_CHANGED: (who, { what }) => `${who} ${terms[what]}`,
  MENTORSHIP_PAUSED: (who, { what, backOn }, today) => pauses[what](who, backOn, today),
  MENTORSHIP_QUIET: (who, { days }) =>
    days < 60 ? `It is quiet between you and ${who}` : `Do you want to go on with ${who}?`,
  MENTORSHIP_ENDED: (who, { what }) => ends[what](who),
};

const answers = {
  ACCEPTED: "is your mentor now",
  CHANGED: "says yes, with other terms",
  DECLINED: "cannot be your mentor now",
};

const terms = {
  PROPOSED: "proposes other terms",
  SIGNED: "signed the new terms",
  BEGUN: "signed: your mentorship begins",
};

type Pauses = Record<
  FactsOf<"MENTORSHIP_PAUSED">["what"],
  (who: string, backOn: string | null, today: string) => string
>;
const pauses: Pauses = {
  PAUSED: (who, backOn, today) =>
    `${who} paused your mentorship${backOn ? ` until ${dayWords(backOn, today).text}` : ""}`,
  RESUMED: (who) => `${who} goes on with your mentorship`,
  WANTED: (who) => `${who} would like to go on`,
  OVER: (who) => `The pause with ${who} is over`,
  QUIET: (who) => `It was quiet for 90 days, so your mentorship with ${who} is paused`,
};

const ends: Record<FactsOf<"MENTORSHIP_ENDED">["what"], (who: string) => string> = {
  PROPOSED: (who) => `${who} proposes to end your mentorship in seven days`,
  AGREED: (who) => `The end you agreed on with ${who} has come: seven days are left`,
  ENDED: (who) => `${who} ended your mentorship`,
  OVER: (who) => `Your mentorship with ${who} is over`,
  NOT_SIGNED: (who) => `${who} did not sign: your mentorship does not begin`,
  LAPSED: (who) => `Nobody signed: your mentorship with ${who} does not begin`,
};

const verdicts = {
  ENDORSED: "endorsed",
  CHANGES_REQUESTED: "asks you to change something in",
  CANNOT_JUDGE: "cannot judge",
};

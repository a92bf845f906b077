import { z } from "zod";
import { weekNamed } from "@/lib/days";
import type { MailChoice, NoticeKind } from "@/lib/generated/prisma/enums";

/**
 * What there is to tell, how it is mailed where the member has not chosen, and what it is worded from. A mentor's notices
 * hold nothing that a mentee wrote: what was shown may be taken back, and a mail cannot be.
 */
export const kinds = {
  REVIEW_REQUESTED: { label: "A mentee asks for your review", mail: "NOW", facts: z.strictObject({}) },
  REQUEST_WITHDRAWN: { label: "A mentee takes a request back", mail: "DAILY", facts: z.strictObject({}) },
  POST_WRITTEN: {
    label: "A mentor or a mentee writes to you",
    mail: "DAILY",
    // Of a mentee's own milestone; a mentor is not told what it was about.
    facts: z.strictObject({ title: z.string().nullable() }),
  },
  WEEK_SHOWN: {
    label: "A mentee shows you a week",
    mail: "DAILY",
    facts: z.strictObject({ monday: z.iso.date() }),
  },
  VERDICT_GIVEN: {
    label: "A mentor answers your request",
    mail: "NOW",
    facts: z.strictObject({
      verdict: z.enum(["ENDORSED", "CHANGES_REQUESTED", "CANNOT_JUDGE"]),
      title: z.string(),
    }),
  },
  WAIVER_CHANGED: {
    label: "A mentor waives a gate, or takes that back",
    mail: "DAILY",
    facts: z.strictObject({ step: z.string(), isTakenBack: z.boolean() }),
  },
  INVITATION_ANSWERED: {
    label: "Somebody answers your invitation",
    mail: "DAILY",
    facts: z.strictObject({ isAccepted: z.boolean() }),
  },
  MENTORSHIP_ENDED: {
    label: "A mentor or a mentee ends a mentorship",
    mail: "DAILY",
    facts: z.strictObject({ by: z.enum(["MENTOR", "MENTEE"]) }),
  },
} as const satisfies Record<NoticeKind, { label: string; mail: MailChoice; facts: z.ZodObject }>;

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
  REVIEW_REQUESTED: (who) => `${who} asks for your review`,
  REQUEST_WITHDRAWN: (who) => `${who} took a request for your review back`,
  POST_WRITTEN: (who, { title }) =>
    title === null ? `${who} wrote to you` : `${who} wrote to you about “${title}”`,
  WEEK_SHOWN: (who, { monday }, today) => `${who} shows you the week ${weekNamed(monday, today).text}`,
  VERDICT_GIVEN: (who, { verdict, title }) => `${who} ${verdicts[verdict]} “${title}”`,
  WAIVER_CHANGED: (who, { step, isTakenBack }) =>
    isTakenBack ? `${who} took back the waiver of “${step}”` : `${who} waived the gate of “${step}” for you`,
  INVITATION_ANSWERED: (who, { isAccepted }) =>
    isAccepted ? `${who} is your mentor now` : `${who} cannot be your mentor now`,
  MENTORSHIP_ENDED: (who, { by }) =>
    by === "MENTOR" ? `${who} is not your mentor any more` : `${who} is not your mentee any more`,
};

const verdicts = {
  ENDORSED: "endorsed",
  CHANGES_REQUESTED: "asks you to change something in",
  CANNOT_JUDGE: "cannot judge",
};

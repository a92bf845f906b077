import "server-only";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { Prisma } from "@/lib/generated/prisma/client";
import { post } from "@/lib/mail/mutations";
import { MilestoneContent } from "@/lib/milestones/content";
import { quoted } from "@/lib/quoted";
import type { VerdictInput } from "@/lib/reviews/schema";

// The one place where the life of a request turns into mail: a function for each thing that is told, and to whom.

/** What has to be known of a request to tell of it. */
export const told = {
  id: true,
  frozen: { select: { content: true } },
  requester: { select: { id: true, name: true, email: true } },
  reviewer: { select: { name: true, email: true } },
} satisfies Prisma.ReviewRequestSelect;
type Told = Prisma.ReviewRequestGetPayload<{ select: typeof told }>;

/** A mentor is asked for a verdict. */
export const tellOfRequest = (tx: Transaction, request: Told) =>
  tellMentor(tx, request, {
    subject: `${request.requester.name} asks for your verdict`,
    text: `It is about ${titleOf(request)}.`,
  });

/** A mentor is reminded, kindly: somebody waits. */
export const tellOfNudge = (tx: Transaction, request: Told, days: number) =>
  tellMentor(tx, request, {
    subject: `${request.requester.name} has waited ${days} days for your answer`,
    text: `${request.requester.name} asked you to look at ${titleOf(request)}, ${days} days ago.

If you cannot judge it, say so with one click: it goes back without harm.`,
  });

/** A member is asked something by the mentor who reads. */
export const tellOfInquiry = (tx: Transaction, request: Told) =>
  tellMember(tx, request, {
    subject: `${mentorOf(request)} asks you something`,
    text: `It is about ${titleOf(request)}. They go on when you have answered.`,
  });

/** A member is reminded that their mentor waits for them. */
export const tellOfOpenInquiry = (tx: Transaction, request: Told, days: number) =>
  tellMember(tx, request, {
    subject: `${mentorOf(request)} has waited ${days} days for your answer`,
    text: `${mentorOf(request)} asked you something about ${titleOf(request)} before they judge it.`,
  });

/** A mentor has the answer they waited for. */
export const tellOfAnswer = (tx: Transaction, request: Told) =>
  tellMentor(tx, request, {
    subject: `${request.requester.name} answered your question`,
    text: `It is about ${titleOf(request)}, which waits for your verdict again.`,
  });

/** A member is told what their mentor says. */
export const tellOfVerdict = (tx: Transaction, request: Told, kind: VerdictInput["kind"]) =>
  tellMember(tx, request, {
    subject: `${mentorOf(request)} ${said[kind]} ${titleOf(request)}`,
    text: next[kind],
  });

/** A mentor is told what the member says to their verdict. */
export const tellOfDispute = (tx: Transaction, request: Told) =>
  tellMentor(tx, request, {
    subject: `${request.requester.name} sees your verdict otherwise`,
    text: `It is about ${titleOf(request)}. What they say stands beside your verdict; nothing else changes.`,
  });

/** What was verified is not any more. */
export const tellOfRevocation = (tx: Transaction, request: Told) =>
  tellMember(tx, request, {
    subject: `${mentorOf(request)} took an endorsement back`,
    text: `It was of ${titleOf(request)}, and counts no more. They say why, and you can say what you see otherwise.`,
  });

/** Nobody answered in ten days: the member chooses what happens. */
export const tellOfRelease = (tx: Transaction, request: Told) =>
  tellMember(tx, request, {
    subject: `Nobody answered about ${titleOf(request)}`,
    text: `${mentorOf(request)} did not come to it in ten days. It is yours again: show it to another of your mentors, or go on without an answer.`,
  });

/** Fourteen days without the member's answer. */
export const tellOfUnanswered = (tx: Transaction, request: Told) =>
  tellMember(tx, request, {
    subject: `Your request about ${titleOf(request)} is closed`,
    text: `${mentorOf(request)} asked you something and had no answer in fourteen days. Nothing is lost: you can ask again whenever you like.`,
  });

const said = {
  ENDORSED: "endorses",
  CHANGES_REQUESTED: "asks for changes to",
  CANNOT_JUDGE: "could not judge",
};

const next = {
  ENDORSED: "It is verified, as it was when you submitted it.",
  CHANGES_REQUESTED: "They name what to change. Tick it off as you go, and ask again when you are ready.",
  CANNOT_JUDGE: "It goes back without harm: you can show the same version to another of your mentors.",
};

const titleOf = ({ frozen }: Told) => quoted(MilestoneContent.parse(frozen.content).title);

/** Whoever is erased is nobody's mentor, and no request of theirs is open. */
const mentorOf = ({ reviewer }: Told) => reviewer?.name ?? "Your mentor";

type Words = { subject: string; text: string };

const tellMember = (tx: Transaction, request: Told, words: Words) =>
  tell(tx, request.requester.email, request, words);

const tellMentor = async (tx: Transaction, request: Told, words: Words) =>
  request.reviewer && tell(tx, request.reviewer.email, request, words);

const tell = (tx: Transaction, to: string, { id, requester }: Told, { subject, text }: Words) =>
  post(tx, { to, subject, text: `${text}\n\n${env.APP_ORIGIN}/reviews/${id}`, memberId: requester.id });

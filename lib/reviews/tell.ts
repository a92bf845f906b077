import "server-only";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { post } from "@/lib/mail/mutations";
import { MilestoneContent } from "@/lib/milestones/content";
import { quoted } from "@/lib/quoted";

type Told = { id: string; frozen: { content: unknown }; requester: Person };
type Person = { id: string; name: string; email: string };

// The one place where the life of a request turns into mail.

/** A mentor is reminded, kindly: somebody waits. */
export const tellOfNudge = (tx: Transaction, request: Told, mentor: { email: string }, days: number) =>
  tell(tx, mentor.email, request, {
    subject: `${request.requester.name} has waited ${days} days for your answer`,
    text: `${request.requester.name} asked you to look at ${titleOf(request)}, ${days} days ago.

If you cannot judge it, say so with one click: it goes back without harm.`,
  });

/** A member is reminded that their mentor waits for them. */
export const tellOfOpenInquiry = (tx: Transaction, request: Told, mentor: { name: string }, days: number) =>
  tell(tx, request.requester.email, request, {
    subject: `${mentor.name} has waited ${days} days for your answer`,
    text: `${mentor.name} asked you something about ${titleOf(request)} before they judge it.`,
  });

/** A member is asked something by the mentor who reads. */
export const tellOfInquiry = (tx: Transaction, request: Told & { reviewer: { name: string } | null }) =>
  tell(tx, request.requester.email, request, {
    subject: `${request.reviewer?.name ?? "Your mentor"} asks you something`,
    text: `It is about ${titleOf(request)}. They go on when you have answered.`,
  });

/** Nobody answered in ten days: the member chooses what happens. */
export const tellOfRelease = (tx: Transaction, request: Told, mentor: { name: string }) =>
  tell(tx, request.requester.email, request, {
    subject: `Nobody answered about ${titleOf(request)}`,
    text: `${mentor.name} did not come to it in ten days. It is yours again: show it to another of your mentors, or go on without an answer.`,
  });

/** Fourteen days without the member's answer. */
export const tellOfUnanswered = (tx: Transaction, request: Told, mentor: { name: string }) =>
  tell(tx, request.requester.email, request, {
    subject: `Your request about ${titleOf(request)} is closed`,
    text: `${mentor.name} asked you something and had no answer in fourteen days. Nothing is lost: you can ask again whenever you like.`,
  });

/** What was verified is not any more. */
export const tellOfRevocation = (tx: Transaction, request: Told & { reviewer: { name: string } | null }) =>
  tell(tx, request.requester.email, request, {
    subject: `${request.reviewer?.name ?? "A mentor"} took an endorsement back`,
    text: `It was of ${titleOf(request)}, and counts no more. They say why, and you can say what you see otherwise.`,
  });

const titleOf = ({ frozen }: Told) => quoted(MilestoneContent.parse(frozen.content).title);

const tell = (
  tx: Transaction,
  to: string,
  { id, requester }: Told,
  { subject, text }: { subject: string; text: string },
) => post(tx, { to, subject, text: `${text}\n\n${env.APP_ORIGIN}/reviews/${id}`, memberId: requester.id });

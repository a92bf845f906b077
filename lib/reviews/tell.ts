import "server-only";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { MilestoneContent } from "@/lib/milestones/content";
import type { FactsOf } from "@/lib/notices/kinds";
import { notify, settle, type News } from "@/lib/notices/mutations";
import type { VerdictInput } from "@/lib/reviews/schema";

// The one place where the life of a request is told: a function for each thing, and to whom.

/** What has to be known of a request to tell of it. */
export const told = {
  id: true,
  milestoneId: true,
  requesterId: true,
  reviewerId: true,
  waitingSince: true,
  frozen: { select: { content: true } },
} satisfies Prisma.ReviewRequestSelect;
type Told = Prisma.ReviewRequestGetPayload<{ select: typeof told }>;

/** A mentor is asked for a verdict. */
export const tellOfRequest = (tx: Transaction, request: Told, now: Date) =>
  tellMentor(tx, request, { kind: "REVIEW_REQUESTED", facts: {}, key: waitOf(request) }, now);

/** A mentor is asked no more. */
export async function tellOfWithdrawal(tx: Transaction, request: Told, now: Date) {
  await settleMentor(tx, request, now);
  await tellMentor(tx, request, { kind: "REQUEST_WITHDRAWN", facts: {}, key: request.id }, now);
}

/** A mentor is reminded, kindly: somebody waits. */
export const tellOfNudge = (tx: Transaction, request: Told, days: number, now: Date) =>
  tellMentor(tx, request, { kind: "REVIEW_DUE", facts: { days }, key: `${waitOf(request)} ${days}` }, now);

/** A member is asked something by the mentor who reads. */
export async function tellOfInquiry(tx: Transaction, request: Told, now: Date) {
  await settleMentor(tx, request, now);
  const facts = { title: titleOf(request), days: 0 };
  await tellMember(tx, request, { kind: "INQUIRY_ASKED", facts, key: eventAt(request, now) }, now);
}

/** A member is reminded that their mentor waits for them. */
export const tellOfOpenInquiry = (tx: Transaction, request: Told, days: number, now: Date) =>
  tellMember(
    tx,
    request,
    { kind: "INQUIRY_ASKED", facts: { title: titleOf(request), days }, key: eventAt(request, now) },
    now,
  );

/** A mentor has the answer they waited for. */
export async function tellOfAnswer(tx: Transaction, request: Told, now: Date) {
  await settle(tx, { memberIds: [request.requesterId], hrefs: [hrefOf(request)] }, now);
  await tellMentor(tx, request, { kind: "INQUIRY_ANSWERED", facts: {}, key: eventAt(request, now) }, now);
}

/** A member is told what their mentor says. */
export async function tellOfVerdict(tx: Transaction, request: Told, kind: VerdictInput["kind"], now: Date) {
  await settleMentor(tx, request, now);
  const facts = { verdict: kind, title: titleOf(request) };
  await tellMember(tx, request, { kind: "VERDICT_GIVEN", facts, key: request.id }, now);
}

/** A mentor is told that the member says something to their verdict. */
export const tellOfDispute = (tx: Transaction, request: Told, now: Date) =>
  tellMentor(tx, request, { kind: "VERDICT_DISPUTED", facts: {}, key: request.id }, now);

/** What was verified is not any more. */
export const tellOfRevocation = (tx: Transaction, request: Told, now: Date) =>
  tellMember(
    tx,
    request,
    { kind: "VERDICT_REVOKED", facts: { title: titleOf(request) }, key: request.id },
    now,
  );

/** It is the member's own again, by the clock: nobody answered in ten days, or they did not in fourteen. */
export async function tellOfClosing(
  tx: Transaction,
  request: Told,
  why: FactsOf<"REQUEST_CLOSED">["why"],
  now: Date,
) {
  await settle(tx, { memberIds: [request.requesterId, ...mentorOf(request)], hrefs: [hrefOf(request)] }, now);
  const facts = { title: titleOf(request), why };
  await tellMember(tx, request, { kind: "REQUEST_CLOSED", facts, key: waitOf(request) }, now);
}

const settleMentor = (tx: Transaction, request: Told, now: Date) =>
  settle(tx, { memberIds: mentorOf(request), hrefs: [hrefOf(request)] }, now);

type Words = Pick<News, "kind" | "facts" | "key">;

const tellMember = (tx: Transaction, request: Told, words: Words, now: Date) =>
  tell(tx, request, request.requesterId, request.reviewerId, words, now);

const tellMentor = (tx: Transaction, request: Told, words: Words, now: Date) =>
  tell(tx, request, request.reviewerId, request.requesterId, words, now);

/** Whoever is erased is nobody's mentor, and no request of theirs is open. */
const tell = async (
  tx: Transaction,
  request: Told,
  memberId: string | null,
  actorId: string | null,
  words: Words,
  now: Date,
) =>
  memberId && actorId
    ? notify(tx, { ...words, memberId, actorId, href: hrefOf(request) } as News, now)
    : undefined;

const mentorOf = ({ reviewerId }: Told) => (reviewerId ? [reviewerId] : []);
const hrefOf = ({ id }: Told) => `/reviews/${id}`;
const titleOf = ({ frozen }: Told) => MilestoneContent.parse(frozen.content).title;

/** A request waits for one mentor after another, and for the same one again. */
const waitOf = ({ id, waitingSince }: Told) => `${id} ${waitingSince.toISOString()}`;
const eventAt = ({ id }: Told, now: Date) => `${id} ${now.toISOString()}`;

import { v7 as uuid } from "uuid";
import { hashPassword } from "../../lib/accounts/password.ts";
import { addDays, addMonths, mondayOf, monthOf } from "../../lib/days.ts";
import type { Prisma } from "../../lib/generated/prisma/client.ts";
import { tokenHash } from "../../lib/token.ts";
import type { DraftContent, MilestoneContent } from "../../lib/milestones/content.ts";
import { dateColumns } from "../../lib/milestones/date.ts";
import { criteriaOf, ticksOf } from "../../lib/reviews/criteria.ts";
import { draftAsk } from "../../lib/opportunities/ask.ts";
import { roadmap } from "../roadmap/v1.ts";
import { loadPosts } from "./load-posts.ts";
import { invitations, members, mentorships } from "./members.ts";
import type { CastDraft, CastMember, CastMilestone, CastOpportunity, CastRound } from "./types.ts";

/** Everybody in the cast signs in with this. */
export const PASSWORD = "a line through five stations";

/**
 * The named cast, around `day` ("2026-11-22"): the same few people in the demo, the tests and the screenshots.
 * Needs the roadmap to be loaded. Returns everybody's id by key.
 */
export async function loadCast(prisma: Prisma.TransactionClient, day: string) {
  const at = clock(day);
  const passwordHash = await (hash ??= hashPassword(PASSWORD));
  const ids = new Map<string, string>();
  for (const member of members) ids.set(member.key, await loadMember(prisma, member, passwordHash, at));
  await loadTies(prisma, ids, at);
  for (const member of members) await loadWeeks(prisma, ids, member, day);
  for (const member of members) {
    for (const milestone of member.milestones ?? [])
      await loadMilestone(prisma, ids, member.key, milestone, at);
    for (const opportunity of member.opportunities ?? [])
      await loadOpportunity(prisma, ids.get(member.key)!, member.name, opportunity, at);
  }
  await loadPosts(prisma, ids, at);
  await loadGrants(prisma, ids, at);
  return Object.fromEntries(ids);
}

type Clock = (daysAgo: number, hour?: number) => Date;

/** One hash for all, and once per process: it is slow on purpose. */
let hash: Promise<string> | undefined;
const roadmapVersion = roadmap.version;

const clock =
  (day: string): Clock =>
  (daysAgo, hour = 9) =>
    new Date(Date.parse(`${day}T00:00:00Z`) - daysAgo * 86_400_000 + hour * 3_600_000);

async function loadMember(
  prisma: Prisma.TransactionClient,
  member: CastMember,
  passwordHash: string,
  at: Clock,
) {
  const {
    name,
    email,
    timeZone,
    plan,
    activities = [],
    notes = [],
    claims = {},
    drafts = [],
    early,
  } = member;
  const { id } = await prisma.user.create({
    data: {
      name,
      email,
      timeZone,
      passwordHash,
      roadmapVersion,
      createdAt: at(member.joined),
      ...(early && { earlyStarts: { create: earlyOf(early, at) } }),
      ...(plan && { plan: { create: planOf(plan, at) } }),
      activities: {
        create: activities.map(([activityKey, state, since, reason]) => ({
          activityKey,
          roadmapVersion,
          state,
          since: at(since),
          reason: reason ?? null,
        })),
      },
      drafts: { create: drafts.map((draft) => ({ content: left(draft), updatedAt: at(draft.kept) })) },
      notes: {
        create: notes.map(([activityKey, since, body]) => ({
          activityKey,
          roadmapVersion,
          body,
          createdAt: at(since),
        })),
      },
    },
    select: { id: true },
  });
  for (const [ago, levels] of member.claimsBefore ?? []) await rate(prisma, id, id, levels, at(ago));
  await rate(prisma, id, id, claims, at(Math.min(member.joined, 14)), member.claimWords);
  return id;
}

/** Pauses, looks back and check-ins, each by its calendar days. */
async function loadWeeks(
  prisma: Prisma.TransactionClient,
  ids: Map<string, string>,
  { key, pauses = [], weeks = [], checkIns = [] }: CastMember,
  day: string,
) {
  const ownerId = ids.get(key)!;
  const on = (date: string) => new Date(date);
  await prisma.pause.createMany({
    data: pauses.map(([reason, startsAgo, backIn]) => ({
      ownerId,
      reason,
      startsOn: on(addDays(day, -startsAgo)),
      backOn: on(addDays(day, backIn)),
      returnedAt: backIn < 0 ? on(addDays(day, backIn)) : null,
    })),
  });
  for (const { ago, split, shownTo, ...week } of weeks) {
    const monday = addDays(mondayOf(day), -7 * ago);
    const [code, coordination, communication, strategy] = split ?? [];
    const { id: reviewId } = await prisma.weekReview.create({
      data: {
        ...week,
        ownerId,
        monday: on(monday),
        createdAt: on(addDays(monday, 5)),
        updatedAt: on(addDays(monday, 5)),
        ...(split && {
          splitUnit: "PERCENT",
          code: code!,
          coordination: coordination!,
          communication: communication!,
          strategy: strategy!,
        }),
      },
      select: { id: true },
    });
    if (!shownTo) continue;
    const mentorId = ids.get(shownTo)!;
    const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
      where: { menteeId: ownerId, mentorId },
      select: { id: true },
    });
    await prisma.weekShare.create({ data: { reviewId, mentorshipId }, select: { reviewId: true } });
    await tell(prisma, on(addDays(monday, 5)), null, {
      kind: "WEEK_SHOWN",
      memberId: mentorId,
      actorId: ownerId,
      key: reviewId,
      facts: { monday },
      href: `/mentees/${ownerId}/weeks/${monday}`,
    });
  }
  await prisma.challengeCheckIn.createMany({
    data: checkIns.map(([monthsAgo, challengeKey, hard, note]) => ({
      ownerId,
      month: on(addMonths(monthOf(day), -monthsAgo)),
      roadmapVersion,
      challengeKey,
      hard,
      note: note ?? null,
    })),
  });
}

const left = (draft: CastDraft): DraftContent => ({
  title: draft.title ?? null,
  happenedOn: null,
  kind: draft.kind ?? null,
  situation: draft.situation ?? null,
  role: draft.role ?? null,
  people: draft.people ?? null,
  outcome: draft.outcome ?? null,
  measure: draft.measure ?? null,
  evidenceUrl: [],
  evidenceLabel: [],
  activityKeys: draft.activities ?? [],
  skillKeys: draft.skills ?? [],
});

const earlyOf = ([stepKey, since, reason]: NonNullable<CastMember["early"]>, at: Clock) => ({
  stepKey,
  roadmapVersion,
  reason,
  createdAt: at(since),
});

const planOf = ({ targetIn, ...plan }: NonNullable<CastMember["plan"]>, at: Clock) => ({
  ...plan,
  targetDate: targetIn === undefined ? null : at(-targetIn, 0),
});

const rate = (
  prisma: Prisma.TransactionClient,
  ownerId: string,
  raterId: string,
  levels: Record<string, number>,
  createdAt: Date,
  words: CastMember["claimWords"] = {},
) =>
  prisma.skillRating.createMany({
    data: Object.entries(levels).map(([skillKey, level]) => ({
      ownerId,
      raterId,
      roadmapVersion,
      skillKey,
      level,
      createdAt,
      ...words[skillKey],
    })),
  });

async function loadGrants(prisma: Prisma.TransactionClient, ids: Map<string, string>, at: Clock) {
  for (const { mentor, mentee, ended, steps = "SUMMARY", skills = "SUMMARY", shows = {} } of mentorships) {
    if (ended !== undefined) continue;
    const ownerId = ids.get(mentee)!;
    const { id: mentorshipId, startedAt: grantedAt } = await prisma.mentorship.findFirstOrThrow({
      where: { mentorId: ids.get(mentor)!, menteeId: ownerId },
      select: { id: true, startedAt: true },
    });
    const grants: Prisma.GrantCreateManyInput[] = [
      ...roadmap.steps.map(({ key }) => ({
        stepKey: key,
        level: shows.steps?.[key] ?? steps,
        mentorshipId,
        grantedAt,
      })),
      ...roadmap.areas.map(({ key }) => ({ areaKey: key, level: skills, mentorshipId, grantedAt })),
    ];
    await prisma.grant.createMany({ data: grants.filter(({ level }) => level !== "NONE") });
    for (const [title, level, days] of shows.milestones ?? [])
      await prisma.grant.create({
        data: {
          mentorship: { connect: { id: mentorshipId } },
          milestone: { connect: await milestoneOf(prisma, ownerId, title) },
          level,
          grantedAt: at(9),
          expiresAt: days === undefined ? null : at(-days, 0),
        },
      });
  }
}

const milestoneOf = (prisma: Prisma.TransactionClient, ownerId: string, title: string) =>
  prisma.milestone.findFirstOrThrow({ where: { ownerId, title }, select: { id: true } });

async function loadTies(prisma: Prisma.TransactionClient, ids: Map<string, string>, at: Clock) {
  for (const { mentor, mentee, started, ended, endorses = {}, waives = [], heard, agreed } of mentorships) {
    const [mentorId, menteeId] = [ids.get(mentor)!, ids.get(mentee)!];
    await prisma.mentorship.create({
      data: {
        mentorId,
        menteeId,
        startedAt: at(started),
        ...(heard !== undefined && { heardAt: at(heard) }),
        ...(agreed && {
          agreements: {
            create: { number: 1, ...agreed, menteeSignedAt: at(started + 2), mentorSignedAt: at(started) },
          },
        }),
        ...(ended !== undefined && { state: "ENDED", overAt: at(ended), endedById: menteeId }),
      },
    });
    const rated = (ended ?? 0) + 12;
    await rate(prisma, menteeId, mentorId, endorses, at(rated));
    if (Object.keys(endorses).length > 0) await open(prisma, mentorId, menteeId, at(rated, 8.75));
    await prisma.waiver.createMany({
      data: waives.map(([stepKey, ago, text]) => ({
        ownerId: menteeId,
        mentorId,
        roadmapVersion,
        stepKey,
        text,
        createdAt: at(ago),
      })),
    });
  }
  for (const { from, to, sent, message, asks, declined } of invitations) {
    const { email } = members.find(({ key }) => key === to)!;
    await prisma.invitation.create({
      data: {
        inviterId: ids.get(from)!,
        email,
        message,
        tokenHash: tokenHash(castToken(from, to)),
        cadence: "MONTHLY",
        monthlyHours: 1,
        createdAt: at(sent),
        expiresAt: at(sent - 14),
        ...(asks && {
          state: "INFO_ASKED",
          viewedAt: at(sent - 1),
          questions: {
            create: { number: 1, askerId: ids.get(to)!, question: asks.question, askedAt: at(asks.ago) },
          },
        }),
        ...(declined && {
          state: "DECLINED",
          inviteeId: ids.get(to)!,
          answeredAt: at(declined.ago),
          declineReason: declined.reason,
          declineWords: declined.words,
        }),
      },
    });
  }
}

/** Nobody judges what they have not opened. */
const open = (
  prisma: Prisma.TransactionClient,
  readerId: string,
  ownerId: string,
  firstAt: Date,
  request: { id: string; title: string } | null = null,
) =>
  prisma.opening.create({
    data: {
      // The log is read by its ids, which follow the clock.
      id: uuid({ msecs: firstAt.getTime() }),
      ownerId,
      readerId,
      itemId: request?.id ?? ownerId,
      requestId: request?.id ?? null,
      title: request?.title ?? null,
      hour: new Date(Math.floor(firstAt.getTime() / 3_600_000) * 3_600_000),
      firstAt,
      lastAt: firstAt,
    },
  });

/** The link of a cast invitation: known, so that tests and the demo can open it. */
export const castToken = (from: string, to: string) => `${from}-invites-${to}-`.padEnd(43, "0");

async function loadMilestone(
  prisma: Prisma.TransactionClient,
  ids: Map<string, string>,
  owner: string,
  cast: CastMilestone,
  at: Clock,
) {
  const { title, ago, links = [], activities = [], skills = [], rounds = [] } = cast;
  const { id } = await prisma.milestone.create({
    data: {
      ownerId: ids.get(owner)!,
      title,
      happenedOn: at(ago, 0),
      ...(cast.strength && priorColumns(cast.strength, at(ago, 0))),
      kind: cast.kind ?? null,
      situation: cast.situation ?? null,
      role: cast.role ?? null,
      people: cast.people ?? null,
      outcome: cast.outcome ?? null,
      measure: cast.measure ?? null,
      version: Math.max(1, rounds.length),
      createdAt: at(ago),
      updatedAt: at(ago),
      ...standingAfter(rounds),
      evidence: { create: links.map(([label, url], position) => ({ label, url, position })) },
      activities: { create: activities.map((activityKey) => ({ activityKey, roadmapVersion })) },
      skills: { create: skills.map((skillKey) => ({ skillKey, roadmapVersion })) },
    },
    select: { id: true },
  });
  for (const [index, round] of rounds.entries())
    await loadRound(prisma, ids, { id, owner, cast, round, number: index + 1 }, at);
}

async function loadOpportunity(
  prisma: Prisma.TransactionClient,
  ownerId: string,
  name: string,
  { title, who, state, since, activity, asks = 1, again, answer, milestone }: CastOpportunity,
  at: Clock,
) {
  const led = milestone
    ? await prisma.milestone.findFirstOrThrow({ where: { ownerId, title: milestone }, select: { id: true } })
    : null;
  await prisma.opportunity.create({
    data: {
      ownerId,
      title,
      who,
      ask: draftAsk({ who, title, name }),
      state,
      since: at(since),
      createdAt: at(since + 3),
      asks: state === "SPOTTED" ? 0 : asks,
      askAgainOn: again === undefined ? null : at(-again, 0),
      answer: answer ?? null,
      milestoneId: led?.id ?? null,
      ...(activity && { activityKey: activity, roadmapVersion }),
    },
  });
}

const priorColumns = (strengthKey: string, day: Date) => ({
  ...dateColumns(String(day.getUTCFullYear())),
  strengthKey,
  roadmapVersion,
});

function standingAfter(rounds: CastRound[]) {
  const last = rounds.at(-1);
  const endorsed = rounds.findLastIndex(({ verdict }) => verdict?.kind === "ENDORSED");
  const state = !last ? "LOGGED" : !last.verdict ? "IN_REVIEW" : STATE_AFTER[last.verdict.kind];
  return { state, verifiedVersion: endorsed < 0 ? null : endorsed + 1 } as const;
}

const STATE_AFTER = {
  ENDORSED: "VERIFIED",
  CHANGES_REQUESTED: "CHANGES_REQUESTED",
  CANNOT_JUDGE: "LOGGED",
} as const;

type Submission = { id: string; owner: string; cast: CastMilestone; round: CastRound; number: number };

async function loadRound(
  prisma: Prisma.TransactionClient,
  ids: Map<string, string>,
  { id, owner, cast, round, number }: Submission,
  at: Clock,
) {
  const { mentor, asked, questions, wantedIn, inquiry, said, verdict } = round;
  const [requesterId, reviewerId] = [ids.get(owner)!, ids.get(mentor)!];
  const mentorship = await prisma.mentorship.findFirstOrThrow({
    where: { menteeId: requesterId, mentorId: reviewerId },
    select: { id: true },
  });
  const content = frozen({ ...cast, ...said }, at);
  await prisma.milestoneVersion.create({
    data: {
      milestoneId: id,
      number,
      content,
      activityKeys: content.activities.map(({ key }) => key),
      skillKeys: content.skills.map(({ key }) => key),
      frozenAt: at(asked),
    },
  });
  const request = await prisma.reviewRequest.create({
    data: {
      milestoneId: id,
      version: number,
      requesterId,
      reviewerId,
      mentorshipId: mentorship.id,
      questions: questions ?? [],
      wantedBy: wantedIn === undefined ? null : at(-wantedIn, 0),
      createdAt: at(asked),
      waitingSince: at(asked),
      promisedBy: at(asked - 5, 0),
      ...(inquiry && { inquiries: { create: inquiryOf(inquiry, at) } }),
      state: verdict ? "DECIDED" : "WAITING",
      ...(verdict && {
        verdict: {
          create: {
            kind: verdict.kind,
            note: verdict.note ?? null,
            ticks: ticksOf(criteriaOf(content, proofs), verdict.ticks ?? {}),
            supersededAt: superseded(cast.rounds ?? [], number, at),
            createdAt: at(verdict.ago, 16),
            points: {
              create: (verdict.points ?? []).map(([text, resolved], position) => ({
                text,
                position,
                resolvedAt: resolved === null ? null : at(resolved),
              })),
            },
          },
        },
      }),
    },
    select: { id: true },
  });
  await open(prisma, reviewerId, requesterId, verdict ? at(verdict.ago, 15.7) : at(asked - 1, 13.1), {
    id: request.id,
    title: content.title,
  });
  await tell(prisma, at(asked), verdict ? at(verdict.ago, 16) : at(asked - 1, 13.1), {
    kind: "REVIEW_REQUESTED",
    memberId: reviewerId,
    actorId: requesterId,
    key: request.id,
    facts: {},
    href: `/reviews/${request.id}`,
  });
  if (verdict)
    await tell(prisma, at(verdict.ago, 16), verdict.ago > 4 ? at(verdict.ago - 1) : null, {
      kind: "VERDICT_GIVEN",
      memberId: requesterId,
      actorId: reviewerId,
      key: request.id,
      facts: { verdict: verdict.kind, title: content.title },
      href: `/reviews/${request.id}`,
    });
}

const inquiryOf = ([asked, text, answered, answer]: NonNullable<CastRound["inquiry"]>, at: Clock) => ({
  text,
  askedAt: at(asked, 11),
  answer,
  answeredAt: at(answered, 12),
});

const proofs = new Map(
  roadmap.steps.flatMap(({ activities }) => activities.map(({ key, proof }) => [key, proof] as const)),
);

/** A notice as of then. Its id follows the clock, by which notices are read. What is mailed of it was. */
const tell = (
  prisma: Prisma.TransactionClient,
  createdAt: Date,
  seenAt: Date | null,
  told: Omit<Prisma.NoticeCreateManyInput, "createdAt" | "seenAt">,
) =>
  prisma.notice.create({
    data: { ...told, id: uuid({ msecs: createdAt.getTime() }), createdAt, seenAt },
    select: { id: true },
  });

/** When the next version that could be judged was. */
function superseded(rounds: CastRound[], number: number, at: Clock) {
  const later = rounds.slice(number).find(({ verdict }) => verdict && verdict.kind !== "CANNOT_JUDGE");
  return later?.verdict ? at(later.verdict.ago, 16) : null;
}

function frozen(said: CastMilestone, at: Clock): MilestoneContent {
  const activities = roadmap.steps.flatMap((step) => step.activities);
  const skills = roadmap.areas.flatMap((area) => area.skills);
  return {
    title: said.title,
    happenedOn: at(said.ago, 0).toISOString().slice(0, 10),
    kind: said.kind ?? null,
    situation: said.situation ?? null,
    role: said.role ?? null,
    people: said.people ?? null,
    outcome: said.outcome ?? null,
    measure: said.measure ?? null,
    evidence: (said.links ?? []).map(([label, url]) => ({ label, url })),
    activities: (said.activities ?? []).map((key) => ({
      key,
      title: activities.find((activity) => activity.key === key)!.title,
    })),
    skills: (said.skills ?? []).map((key) => ({
      key,
      name: skills.find((skill) => skill.key === key)!.name,
    })),
  };
}

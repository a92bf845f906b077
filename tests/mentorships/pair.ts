import type { MentorshipState } from "@/lib/generated/prisma/enums";
import { prisma } from "@/lib/db";
import type { TermsInput } from "@/lib/mentorships/schema";
import { target } from "@/tests/access/target";
import type { Cast } from "@/tests/support/cast";

const DAY = 86_400_000;

export const terms = (input: Partial<TermsInput> = {}): TermsInput => ({
  mentorshipId: target.mentorship,
  goals: "To be read once a month",
  cadence: "MONTHLY",
  monthlyHours: 3,
  endsOn: null,
  answerDays: 7,
  areaKeys: [],
  ...input,
});

/** Each standing as time alone can make it: what is written down differs from what holds. */
export const TIMED = {
  "ACTIVE after a pause": "ACTIVE",
  "ENDING by date": "ENDING",
  "ENDED by date": "ENDED",
  "ENDED unsigned": "ENDED",
} as const;
export type Given = MentorshipState | keyof typeof TIMED;

/** Maya’s mentorship with Tomás as it is given; version 2 waits for Maya’s signature. */
export async function given(state: Given, { maya, tomas }: Pick<Cast, "maya" | "tomas">, now: Date) {
  const at = (days: number) => new Date(now.getTime() + days * DAY);
  const id = target.mentorship;
  const rows: Record<Given, { state: MentorshipState; wrapUpAt?: Date; overAt?: Date; pausedTo?: Date }> = {
    PROPOSED: { state: "PROPOSED", overAt: at(3) },
    ACTIVE: { state: "ACTIVE" },
    PAUSED: { state: "PAUSED", pausedTo: at(3) },
    ENDING: { state: "ENDING", wrapUpAt: at(-1), overAt: at(6) },
    ENDED: { state: "ENDED", overAt: at(-1) },
    BLOCKED: { state: "BLOCKED", overAt: at(-1) },
    "ACTIVE after a pause": { state: "PAUSED", pausedTo: at(-1) },
    "ENDING by date": { state: "ACTIVE", wrapUpAt: at(-1), overAt: at(6) },
    "ENDED by date": { state: "ACTIVE", wrapUpAt: at(-8), overAt: at(-1) },
    "ENDED unsigned": { state: "PROPOSED", overAt: at(-1) },
  };
  await prisma.rateLimit.deleteMany();
  const { pausedTo, ...columns } = rows[state];
  await prisma.mentorshipPause.deleteMany({ where: { mentorshipId: id } });
  await prisma.agreement.deleteMany({ where: { mentorshipId: id } });
  const { mentorshipId, ...agreed } = terms();
  const version = { mentorshipId, ...agreed, mentorSignedAt: at(-2) };
  await prisma.agreement.createMany({
    data: [
      {
        ...version,
        number: 1,
        menteeSignedAt: at(-3),
        ...(state === "PROPOSED" && { mentorSignedAt: null }),
      },
      { ...version, number: 2, monthlyHours: 1 },
    ],
  });
  await prisma.mentorship.update({
    where: { id },
    data: {
      wrapUpAt: null,
      overAt: null,
      heardAt: null,
      ...columns,
      endedById: state === "ENDING" ? tomas.id : null,
    },
  });
  if (pausedTo)
    await prisma.mentorshipPause.create({
      data: { mentorshipId: id, reason: "AWAY", startedAt: at(-2), endsAt: pausedTo },
    });
  await prisma.block.deleteMany();
  if (state === "BLOCKED") {
    await prisma.block.create({ data: { blockerId: maya.id, blockedId: tomas.id } });
    await prisma.mentorship.update({ where: { id }, data: { endedById: maya.id } });
  }
}

export const stateNow = async () =>
  (await prisma.mentorship.findUniqueOrThrow({ where: { id: target.mentorship } })).state;

/** The last lines of the audit about it, the newest first, as far as they say where it went. */
export const linesNow = async (take: number) =>
  (
    await prisma.auditEntry.findMany({
      where: { subjectId: target.mentorship, subject: "Mentorship" },
      orderBy: { id: "desc" },
      take,
    })
  ).map(({ verb, from, to, actorId }) => ({ verb, actorId, from, to }));

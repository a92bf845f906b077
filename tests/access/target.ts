import { prisma } from "@/lib/db";
import type { Cast } from "@/tests/support/cast";

/** The rows that everybody tries their hand at. Maya's, all of them. */
export const target = {
  /** Logged, never shown to anybody. */
  milestone: "",
  /** Shown to Tomás by itself: one whole, and one by its title. */
  readMilestone: "",
  titleMilestone: "",
  /** Waiting for Tomás, version 2. */
  waitingMilestone: "",
  request: "",
  draft: "",
  /** Maya's mentorship with Tomás, the one with Jonas that ended, and Rubén’s two, with Tomás and with Jonas. */
  mentorship: "",
  endedMentorship: "",
  rubensMentorship: "",
  rubensOther: "",
  note: "",
  /** A point of the verdict on version 1. */
  point: "",
  /** The point of the verdict on version 2, once it is sent back. */
  latestPoint: "0192d5a0-0000-7000-8000-0000000000aa",
  /** The gate that Tomás waived. */
  waiver: "",
  /** Maya’s opportunities by state; the one that is done has no milestone, the one that is proven has. */
  opportunities: {} as Record<string, string>,
  /** Maya's review of the week she shows to Tomás, and Rubén's pause. */
  week: "",
  pause: "",
  /** Sara’s invitation to Priya. */
  invitation: "",

  async find({ maya, tomas, jonas, ruben, sara }: Cast) {
    const milestone = (title: string) =>
      prisma.milestone.findFirstOrThrow({ where: { ownerId: maya.id, title: { startsWith: title } } });
    const mentorship = (menteeId: string, mentorId: string) =>
      prisma.mentorship.findFirstOrThrow({ where: { menteeId, mentorId } });
    this.milestone = (await milestone("Capacity plan")).id;
    this.readMilestone = (await milestone("Decision log")).id;
    this.titleMilestone = (await milestone("Charter for checkout")).id;
    this.waitingMilestone = (await milestone("Release freeze")).id;
    this.request = (
      await prisma.reviewRequest.findFirstOrThrow({
        where: { milestoneId: this.waitingMilestone, state: "WAITING" },
      })
    ).id;
    this.draft = (await prisma.milestoneDraft.findFirstOrThrow({ where: { ownerId: maya.id } })).id;
    this.mentorship = (await mentorship(maya.id, tomas.id)).id;
    this.endedMentorship = (await mentorship(maya.id, jonas.id)).id;
    this.rubensMentorship = (await mentorship(ruben.id, tomas.id)).id;
    this.rubensOther = (await mentorship(ruben.id, jonas.id)).id;
    this.note = (await prisma.activityNote.findFirstOrThrow({ where: { ownerId: maya.id } })).id;
    this.point = (
      await prisma.reviewPoint.findFirstOrThrow({
        where: { verdict: { request: { milestoneId: this.waitingMilestone } } },
      })
    ).id;
    this.waiver = (await prisma.waiver.findFirstOrThrow({ where: { ownerId: maya.id } })).id;
    for (const { id, state, milestoneId } of await prisma.opportunity.findMany({
      where: { ownerId: maya.id },
    }))
      this.opportunities[milestoneId ? "PROVEN" : state] = id;
    this.week = (
      await prisma.weekReview.findFirstOrThrow({ where: { ownerId: maya.id, shares: { some: {} } } })
    ).id;
    this.pause = (await prisma.pause.findFirstOrThrow({ where: { ownerId: ruben.id } })).id;
    this.invitation = (await prisma.invitation.findFirstOrThrow({ where: { inviterId: sara.id } })).id;
  },
};

/** A state of Maya's waiting milestone after Tomás asked for changes. */
export async function sentBack() {
  await prisma.reviewRequest.update({
    where: { id: target.request },
    data: { state: "DECIDED", leaseUntil: null },
  });
  await prisma.verdict.updateMany({
    where: { request: { milestoneId: target.waitingMilestone } },
    data: { supersededAt: new Date() },
  });
  await prisma.verdict.create({
    data: {
      requestId: target.request,
      kind: "CHANGES_REQUESTED",
      points: { create: { id: target.latestPoint, text: "Say by when", position: 0 } },
    },
  });
  await prisma.milestone.update({
    where: { id: target.waitingMilestone },
    data: { state: "CHANGES_REQUESTED" },
  });
}

export const endMayasMentorship = () =>
  prisma.mentorship.update({
    where: { id: target.mentorship },
    data: { state: "ENDED", overAt: new Date() },
  });

/** Maya shows Tomás nothing of her steps, or of her skills. */
export const hides = (of: "stepKey" | "areaKey") => () =>
  prisma.grant.deleteMany({ where: { mentorshipId: target.mentorship, [of]: { not: null } } });

/** What Maya shows Tomás she showed until a moment ago. */
export const runsOut = () =>
  prisma.grant.updateMany({
    where: { mentorshipId: target.mentorship },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });

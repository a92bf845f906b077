import type { PrismaClient } from "../../lib/generated/prisma/client.ts";
import type { DraftContent, MilestoneContent } from "../../lib/milestones/content.ts";

/**
 * Makes everything that people write as long as it may be, or as awkward: names of sixty letters in two scripts, titles
 * of a hundred and twenty, words without a place to break. Oleksandra has done all there is to do.
 */
export async function stretch(prisma: PrismaClient) {
  for (const [key, name] of Object.entries(names))
    await prisma.user.update({ where: { email: `${key}@throughline.example` }, data: { name } });

  const milestones = await prisma.milestone.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  for (const [index, { id }] of milestones.entries())
    await prisma.milestone.update({
      where: { id },
      data: {
        title: titleAt(index),
        outcome: paragraph.repeat(3),
        measure: "from 1,234,567.89 to 987,654.32 requests an hour, worldwide",
        evidence: { updateMany: { where: {}, data: { label: titles[1]!, url: link } } },
      },
    });

  for (const { milestoneId, number, content } of await prisma.milestoneVersion.findMany()) {
    const title = titleAt(milestones.findIndex(({ id }) => id === milestoneId));
    const stretched = {
      ...(content as MilestoneContent),
      title,
      people: number === 1 ? paragraph.replace("Four teams", "Nine teams in three countries") : paragraph,
      role: number === 1 ? titles[3]! : titles[0]!,
      outcome: paragraph.repeat(3),
    };
    await prisma.milestoneVersion.update({
      where: { milestoneId_number: { milestoneId, number } },
      data: { content: stretched },
    });
  }
  await prisma.opening.updateMany({ where: { title: { not: null } }, data: { title: titles[0]! } });
  const opportunities = await prisma.opportunity.findMany({ select: { id: true } });
  for (const [index, { id }] of opportunities.entries())
    await prisma.opportunity.update({
      where: { id },
      data: { title: titleAt(index), who: titles[2]!.slice(0, 80), answer: paragraph },
    });
  await prisma.waiver.updateMany({ data: { text: paragraph.repeat(2) } });
  await prisma.verdict.updateMany({ data: { note: paragraph.repeat(2) } });
  for (const draft of await prisma.milestoneDraft.findMany())
    await prisma.milestoneDraft.update({
      where: { id: draft.id },
      data: { content: { ...(draft.content as DraftContent), title: titles[1]!, situation: paragraph } },
    });
  await prisma.invitation.updateMany({ data: { message: paragraph.repeat(4) } });
  await prisma.invitationQuestion.updateMany({ data: { question: paragraph.repeat(2) } });
  await prisma.plan.updateMany({ data: { currentRole: titles[0]!.slice(0, 100) } });
  await prisma.weekReview.updateMany({ data: { progress: paragraph.repeat(3), plans: titles[1]! } });
  await prisma.challengeCheckIn.updateMany({ data: { note: paragraph } });
  await sendBack(prisma, "oleksandra@throughline.example");
  await arrive(prisma, "oleksandra@throughline.example");
}

/** What waits for a mentor comes back with points, one of them ticked off. */
async function sendBack(prisma: PrismaClient, email: string) {
  const { id, milestoneId } = await prisma.reviewRequest.findFirstOrThrow({
    where: { state: "WAITING", requester: { email } },
  });
  await prisma.reviewRequest.update({ where: { id }, data: { state: "DECIDED" } });
  await prisma.milestone.update({ where: { id: milestoneId }, data: { state: "CHANGES_REQUESTED" } });
  const points = [paragraph.trim(), titles[0]!, "Say who decided"];
  await prisma.verdict.create({
    data: {
      requestId: id,
      kind: "CHANGES_REQUESTED",
      note: paragraph,
      points: {
        create: points.map((text, position) => ({
          position,
          text,
          resolvedAt: position === 1 ? new Date() : null,
        })),
      },
    },
  });
}

/** Everything done, and every gate waived by word of mouth. */
async function arrive(prisma: PrismaClient, email: string) {
  const { id: ownerId, roadmapVersion } = await prisma.user.findUniqueOrThrow({ where: { email } });
  const activities = await prisma.activity.findMany({ where: { roadmapVersion, optional: false } });
  for (const { key: activityKey } of activities)
    await prisma.activityProgress.upsert({
      where: { ownerId_activityKey: { ownerId, activityKey } },
      create: { ownerId, activityKey, roadmapVersion, state: "DONE" },
      update: { state: "DONE", reason: null },
    });
  const steps = await prisma.step.findMany({ where: { roadmapVersion }, select: { key: true } });
  await prisma.waiver.createMany({
    data: steps.map(({ key: stepKey }) => ({ ownerId, roadmapVersion, stepKey, text: paragraph })),
    skipDuplicates: true,
  });
}

const titleAt = (index: number) => titles[index % titles.length]!;

const names = {
  maya: "Maximiliane-Alexandra Wilhelmine von Hohenlohe-Langenburg-Au",
  oleksandra: "Oleksandra-Volodymyrivna Hnatiuk-Vasylenko-Kovalevska-Zhurav",
  ruben: "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis",
  sara: "سارا بنت عبدالرحمن محمدی‌نژاد اصفهانی طباطبایی یزدی خراسانی",
  tomas: "عبدالرحمن بن محمد بن إبراهيم الهاشمي القرشي المكي الأندلسي",
};

const titles = [
  "Moved four hundred and twelve services of nine teams to the new regional platform without one hour of planned downtime",
  "https://wiki.example.com/programs/2026/checkout/dependency-reviews/quarter-four/minutes-decisions-and-open-questions.md",
  "تقليل مدة تجميد الإصدار من تسعة أيام إلى ثلاثة أيام بعد الاتفاق مع فرق الدفع والشحن والجودة على مجموعة اختبارات واحدة",
  "Got Legal, Security, Finance, Procurement, Data Protection and eleven regional leads to agree on one date for the launch",
];

const link = `https://wiki.example.com/${"a-very-long-path-without-any-space/".repeat(5)}`;

const paragraph =
  "Four teams had planned the same quarter in four documents, and what each needed of the others surfaced in week five, when nobody could move any more. I asked each for the three things they need and by when, and led ninety minutes on the eleven that clashed.\n";

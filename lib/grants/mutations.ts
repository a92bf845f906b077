import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { onBehalfOf, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import type { GrantLevel } from "@/lib/generated/prisma/enums";
import { type Asked, askedIn, askedOf, changesTo, changeWords, type Change } from "@/lib/grants/changes";
import { MOST_GRANTS } from "@/lib/grants/grant";
import type { ConsentInput, ShowInput } from "@/lib/grants/schema";
import { mentoredIn } from "@/lib/mentorships/policy";
import { ownedBy } from "@/lib/milestones/policy";

/** What a mentor sees changes at their next request. */
export const changeConsent = (viewer: Viewer, input: ConsentInput, now = new Date()) =>
  onBehalfOf(viewer, (tx) => change(tx, viewer, input.mentorshipId, askedIn(input), "changeConsent", now));

/** The same of one milestone, from its own page. */
export const showMilestone = (viewer: Viewer, input: ShowInput, now = new Date()) =>
  onBehalfOf(viewer, (tx) => change(tx, viewer, input.mentorshipId, [askedOf(input)], "showMilestone", now));

/** What an invitation offered, once it is accepted: one level for all steps and one for all areas of the inviter's roadmap. */
export async function grantAll(
  tx: Transaction,
  mentorshipId: string,
  { stepsLevel, skillsLevel }: { stepsLevel: GrantLevel; skillsLevel: GrantLevel },
  now: Date,
) {
  const { mentee } = await tx.mentorship.findUniqueOrThrow({
    where: { id: mentorshipId },
    select: { mentee: { select: { roadmapVersion: true } } },
  });
  const on = { where: mentee, select: { key: true } };
  const steps = stepsLevel === "NONE" ? [] : await tx.step.findMany(on);
  const areas = skillsLevel === "NONE" ? [] : await tx.skillArea.findMany(on);
  const given = { mentorshipId, grantedAt: now };
  await tx.grant.createMany({
    data: [
      ...steps.map(({ key }) => ({ ...given, stepKey: key, level: stepsLevel })),
      ...areas.map(({ key }) => ({ ...given, areaKey: key, level: skillsLevel })),
    ],
  });
}

async function change(
  tx: Transaction,
  viewer: Viewer,
  mentorshipId: string,
  asked: Asked[],
  verb: "changeConsent" | "showMilestone",
  now: Date,
) {
  // Written, not read: what a mentor writes by what they see waits for this change, or is seen by it.
  const { count } = await tx.mentorship.updateMany({
    where: { AND: [{ id: mentorshipId }, mentoredIn(viewer, now)] },
    data: { menteeId: viewer.id },
  });
  if (count === 0) throw new Refusal("This mentorship has ended, so nobody sees anything through it.");
  await refuseOthers(tx, viewer, asked);
  const kept = await tx.grant.findMany({ where: { mentorshipId } });
  const changes = changesTo(kept, asked, viewer.timeZone);
  refusePast(changes, viewer, now);
  const more = changes.filter(({ from }) => !from).length - changes.filter(({ to }) => !to).length;
  if (kept.length + more > MOST_GRANTS)
    throw new Refusal("This is shown to them in 200 pieces already. Show a whole step or area instead.");

  for (const one of changes) await write(tx, mentorshipId, one, now);
  if (changes.length > 0)
    await record(tx, {
      actorId: viewer.id,
      verb,
      subject: "Mentorship",
      subjectId: mentorshipId,
      fields: changes.map(changeWords),
    });
}

/** Steps and areas that are on nobody's roadmap here, and milestones of somebody else, or that are removed at this moment. */
async function refuseOthers(tx: Transaction, viewer: Viewer, asked: Asked[]) {
  const names = (of: "stepKey" | "areaKey" | "milestoneId") =>
    asked.flatMap((one) => (of in one.of ? [(one.of as Record<string, string>)[of]!] : []));
  const [steps, areas, milestones] = [names("stepKey"), names("areaKey"), names("milestoneId")];
  await tx.$queryRaw`SELECT 1 FROM "Milestone" WHERE "id" = ANY(${milestones}::uuid[]) ORDER BY "id" FOR KEY SHARE`;
  const on = (keys: string[]) => ({ where: { roadmapVersion: viewer.roadmapVersion, key: { in: keys } } });
  const known =
    (await tx.step.count(on(steps))) === steps.length &&
    (await tx.skillArea.count(on(areas))) === areas.length &&
    (await tx.milestone.count({ where: { AND: [{ id: { in: milestones } }, ownedBy(viewer)] } })) ===
      milestones.length;
  if (!known) throw new Refusal("Something on this form is not yours to show, or is gone. Reload the page.");
}

function refusePast(changes: Change[], { timeZone }: Viewer, now: Date) {
  if (changes.some(({ to }) => to?.expiresAt && to.expiresAt <= now))
    throw new Refusal(`Choose a last day that is not over yet: ${today(timeZone, now)} or later.`);
}

async function write(tx: Transaction, mentorshipId: string, { of, from, to }: Change, now: Date) {
  if (from) await tx.grant.delete({ where: { id: from.id }, select: { id: true } });
  if (to)
    await tx.grant.create({ data: { mentorshipId, ...of, ...to, grantedAt: now }, select: { id: true } });
}

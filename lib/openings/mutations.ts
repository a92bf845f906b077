import "server-only";
import { v7 as uuid } from "uuid";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { findSharedMilestone } from "@/lib/grants/queries";
import { guidedBy } from "@/lib/mentorships/policy";
import { MilestoneContent } from "@/lib/milestones/content";
import { shownTo } from "@/lib/reviews/policy";

/** What of another person's a page is about to show. */
export type Opened = { requestId: string } | { menteeId: string; milestoneId?: string };

/**
 * Tells the owner that the viewer opened something of theirs, before the viewer sees it. Several times within one hour
 * of the clock are one row with the last time. Answers false where there is nothing for this viewer to see any more.
 * There is no audit row: this is the record, and it is the owner's.
 */
export async function recordOpening(viewer: Viewer, opened: Opened, now = new Date()) {
  const item = await shown(viewer, opened, now);
  if (!item) return false;
  const { ownerId, requestId = null, milestoneId = null, title = null } = item;
  const hour = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
  // Both people are held while this is written, so that it is never about somebody who is being erased.
  const told = await prisma.$executeRaw`
    INSERT INTO "Opening" ("id", "ownerId", "readerId", "itemId", "requestId", "milestoneId", "title", "hour", "firstAt", "lastAt")
    SELECT ${uuid()}::uuid, owner."id", reader."id", ${requestId ?? milestoneId ?? ownerId}::uuid,
      ${requestId}::uuid, ${milestoneId}::uuid, ${title}, ${hour}, ${now}, ${now}
    FROM "User" AS owner, "User" AS reader
    WHERE owner."id" = ${ownerId}::uuid AND owner."eraseAt" IS NULL
      AND reader."id" = ${viewer.id}::uuid AND reader."eraseAt" IS NULL
    FOR KEY SHARE
    ON CONFLICT ("itemId", "readerId", "hour") DO UPDATE SET "lastAt" = greatest("Opening"."lastAt", excluded."lastAt")`;
  return told === 1;
}

const HOUR = 3_600_000;

type Item = { ownerId: string; requestId?: string; milestoneId?: string; title?: string };

function shown(viewer: Viewer, opened: Opened, now: Date): Promise<Item | null> {
  if ("requestId" in opened) return requestShown(viewer, opened);
  const { menteeId, milestoneId } = opened;
  return milestoneId
    ? milestoneShown(viewer, menteeId, milestoneId, now)
    : menteeShown(viewer, menteeId, now);
}

async function requestShown(viewer: Viewer, { requestId }: { requestId: string }) {
  const request = await prisma.reviewRequest.findFirst({
    where: { AND: [{ id: requestId }, shownTo(viewer)] },
    select: { requesterId: true, frozen: { select: { content: true } } },
  });
  return (
    request && {
      ownerId: request.requesterId,
      requestId,
      title: MilestoneContent.parse(request.frozen.content).title,
    }
  );
}

async function milestoneShown(viewer: Viewer, menteeId: string, milestoneId: string, now: Date) {
  const milestone = await findSharedMilestone(viewer, menteeId, milestoneId, now);
  return milestone && { ownerId: menteeId, milestoneId, title: milestone.title };
}

async function menteeShown(viewer: Viewer, menteeId: string, now: Date) {
  const guided = await prisma.mentorship.count({ where: { AND: [{ menteeId }, guidedBy(viewer, now)] } });
  return guided > 0 ? { ownerId: menteeId } : null;
}

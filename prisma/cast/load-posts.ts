import { v7 as uuid } from "uuid";
import type { Prisma } from "../../lib/generated/prisma/client.ts";
import { notes, posts } from "./posts.ts";

/** The cast's words to each other, and what they note for themselves. After the milestones they are about. */
export async function loadPosts(
  prisma: Prisma.TransactionClient,
  ids: Map<string, string>,
  at: (daysAgo: number, hour?: number) => Date,
) {
  for (const { about, by, ago, text, edited, ...pair } of posts) {
    const { menteeId, mentorId, mentorshipId } = await between(prisma, ids, pair);
    const request = about
      ? await prisma.reviewRequest.findFirstOrThrow({
          where: { mentorshipId, milestone: { title: { startsWith: about } } },
          orderBy: { createdAt: "desc" },
          select: { id: true },
        })
      : null;
    const createdAt = at(ago, 10);
    const id = uuid({ msecs: createdAt.getTime() });
    await prisma.post.create({
      data: {
        ...{ id, menteeId, mentorId, mentorshipId, text, createdAt },
        requestId: request?.id ?? null,
        byMentor: by === "mentor",
        editedAt: edited ? at(ago, 10.1) : null,
      },
      select: { id: true },
    });
  }
  for (const { by, text, ...pair } of notes) {
    const { menteeId, mentorId, mentorshipId } = await between(prisma, ids, pair);
    await prisma.privateNote.create({
      data: { mentorshipId, authorId: by === "mentor" ? mentorId : menteeId, text, updatedAt: at(9) },
      select: { id: true },
    });
  }
}

async function between(
  prisma: Prisma.TransactionClient,
  ids: Map<string, string>,
  { mentee, mentor }: { mentee: string; mentor: string },
) {
  const [menteeId, mentorId] = [ids.get(mentee)!, ids.get(mentor)!];
  const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
    where: { menteeId, mentorId },
    select: { id: true },
  });
  return { menteeId, mentorId, mentorshipId };
}

import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import {
  countedFor,
  discussableBy,
  editableBy,
  readableBy,
  reportableBy,
  reportedBy,
  writableBy,
  writtenBy,
} from "@/lib/posts/policy";
import { asListed, withAuthor } from "@/lib/posts/reading";

export type Thread = Awaited<ReturnType<typeof findThread>>;
export type ThreadPost = Thread["posts"][number];
export type PostDetail = NonNullable<Awaited<ReturnType<typeof findPost>>>;

/** As many of a thread as stand on a page: the latest. All of them are in the timeline. */
export const LATEST = 30;

/** What was written about one request, the oldest first, and whether the viewer may write more. */
export const findThread = (viewer: Viewer, requestId: string) => threadOf(viewer, { id: requestId });

/** The same about all requests of a milestone; more is written about the latest of them. */
export const findMilestoneThread = (viewer: Viewer, milestoneId: string) => threadOf(viewer, { milestoneId });

/** One post, how it read before, and what the viewer may do about it. */
export async function findPost(viewer: Viewer, id: string) {
  const post = await prisma.post.findFirst({
    where: { AND: [{ id }, readableBy(viewer)] },
    select: {
      ...asListed,
      mentorshipId: true,
      earlier: { orderBy: { id: "desc" }, select: { id: true, text: true, until: true } },
      reports: { where: reportedBy(viewer), select: { createdAt: true } },
    },
  });
  if (!post) return null;
  const may = (set: Prisma.PostWhereInput) => prisma.post.count({ where: { AND: [{ id }, set] } });
  const [editable, removable, reportable, live] = await Promise.all([
    may(editableBy(viewer)),
    may(writtenBy(viewer)),
    may(reportableBy(viewer)),
    prisma.mentorship.count({ where: { AND: [{ posts: { some: { id } } }, writableBy(viewer)] } }),
  ]);
  const isMentee = post.menteeId === viewer.id;
  return {
    ...withAuthor(viewer, post),
    isMentee,
    /** Whose page the mentor goes back to. */
    menteeId: post.menteeId,
    canEdit: editable > 0,
    canRemove: removable > 0,
    canReport: reportable > 0,
    /** Whether the mentorship goes on. */
    isLive: live > 0,
  };
}

/** How much the viewer wrote to members who are erased. */
export async function countFormerPosts(viewer: Viewer) {
  const { _sum, _count } = await prisma.formerThread.aggregate({
    where: countedFor(viewer),
    _sum: { posts: true },
    _count: true,
  });
  return { posts: _sum.posts ?? 0, members: _count };
}

async function threadOf(viewer: Viewer, request: Prisma.ReviewRequestWhereInput) {
  const [found, writable] = await Promise.all([
    prisma.post.findMany({
      where: { AND: [{ request }, readableBy(viewer)] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: LATEST + 1,
      select: asListed,
      relationLoadStrategy: "join",
    }),
    prisma.reviewRequest.findFirst({
      where: { AND: [request, discussableBy(viewer)] },
      orderBy: { createdAt: "desc" },
      select: {
        id: true,
        mentorshipId: true,
        requesterId: true,
        requester: { select: { name: true } },
        reviewer: { select: { name: true } },
      },
    }),
  ]);
  const isMentee = writable?.requesterId === viewer.id;
  return {
    posts: found
      .slice(0, LATEST)
      .reverse()
      .map((post) => withAuthor(viewer, post)),
    hasOlder: found.length > LATEST,
    /** The request that more can be written about, and who reads it: what goes on has both sides. */
    writable: writable && {
      requestId: writable.id,
      reader: (isMentee ? writable.reviewer! : writable.requester).name,
      timelineHref: isMentee
        ? `/mentors/${writable.mentorshipId}/timeline`
        : `/mentees/${writable.requesterId}/timeline`,
    },
  };
}

import { FORMER_MENTOR } from "@/lib/accounts/former";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Of a post, what every list of them shows. */
export const asListed = {
  id: true,
  byMentor: true,
  text: true,
  createdAt: true,
  editedAt: true,
  removedAt: true,
  requestId: true,
  menteeId: true,
  mentee: { select: { name: true } },
  mentor: { select: { name: true } },
} satisfies Prisma.PostSelect;

type Listed = Prisma.PostGetPayload<{ select: typeof asListed }>;

/** With its author, who is "you" or has a name. Whoever is erased is not named any more. */
export const withAuthor = <T extends Listed>(
  viewer: Viewer,
  { mentee, mentor, byMentor, menteeId, ...post }: T,
) => {
  const isOwn = byMentor ? menteeId !== viewer.id : menteeId === viewer.id;
  return {
    ...post,
    isOwn,
    author: byMentor ? (mentor ?? FORMER_MENTOR).name : mentee.name,
    /** The account of whoever mentored is erased. */
    hasLeft: mentor === null,
  };
};

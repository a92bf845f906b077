import { staying } from "@/lib/accounts/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/**
 * Whom this viewer may block: whoever they mentor or once did, whoever mentors or mentored them, and whoever invited
 * them. Anybody else they do not know here.
 */
export const blockableBy = ({ id, email }: Viewer): Prisma.UserWhereInput => ({
  AND: [
    staying(),
    { id: { not: id } },
    {
      OR: [
        { mentors: { some: { mentorId: id } } },
        { mentees: { some: { menteeId: id } } },
        { invitations: { some: { OR: [{ email }, { inviteeId: id }] } } },
        { invitationsMet: { some: { inviterId: id } } },
      ],
    },
  ],
});

/** Blocks this viewer set, and may lift. Who blocked them nobody tells them. */
export const setBy = (viewer: Viewer): Prisma.BlockWhereInput => ({ blockerId: viewer.id });

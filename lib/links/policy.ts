import type { Viewer } from "@/lib/auth/viewer";
import type { LinkPurpose } from "@/lib/generated/prisma/enums";
import type { Prisma } from "@/lib/generated/prisma/client";
import { tokenHash } from "@/lib/token";

/** What a mailed link opens: it is for this, and has not run out. */
export const openedBy = (token: string, purpose: LinkPurpose, now: Date): Prisma.AccountLinkWhereInput => ({
  tokenHash: tokenHash(token),
  purpose,
  expiresAt: { gt: now },
});

/** New addresses that this viewer asked for and has not confirmed. */
export const askedBy = (viewer: Viewer): Prisma.AccountLinkWhereInput => ({
  purpose: "EMAIL",
  userId: viewer.id,
});

/** The one behind this link. */
export const confirmableBy = (viewer: Viewer, token: string, now: Date): Prisma.AccountLinkWhereInput => ({
  AND: [openedBy(token, "EMAIL", now), askedBy(viewer)],
});

import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import type { LinkPurpose } from "@/lib/generated/prisma/enums";
import { askedBy, confirmableBy, openedBy } from "@/lib/links/policy";

/** The address a mailed link is good for, for whoever holds it. Looking spends nothing. */
export const findPublicLink = (token: string, purpose: Exclude<LinkPurpose, "EMAIL">, now: Date) =>
  prisma.accountLink.findFirst({
    where: openedBy(token, purpose, now),
    select: { email: true, emailTyped: true },
  });

/** The new address that the viewer asked for and may confirm with this link. */
export const findNewEmail = (viewer: Viewer, token: string, now: Date) =>
  prisma.accountLink.findFirst({
    where: confirmableBy(viewer, token, now),
    select: { email: true, emailTyped: true },
  });

/** The new address that waits to be confirmed. */
export const findAskedEmail = (viewer: Viewer, now: Date) =>
  prisma.accountLink.findFirst({
    where: { AND: [askedBy(viewer), { expiresAt: { gt: now } }] },
    select: { email: true, emailTyped: true, expiresAt: true },
  });

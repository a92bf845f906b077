import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";

export type Profile = ReturnType<typeof findProfile>;

/** Read with the session at the start of the request, so there is nothing left to ask. */
export const findProfile = ({ name, email, timeZone }: Viewer) => ({ name, email, timeZone });

/** The address as its owner writes it. */
export async function findOwnEmail(viewer: Viewer) {
  const user = await prisma.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { email: true, emailTyped: true },
  });
  return user.emailTyped ?? user.email;
}

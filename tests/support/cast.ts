import { viewerFrom, type Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { loadCast } from "@/prisma/cast/load";

export const PEOPLE = ["maya", "tomas", "priya", "jonas", "oleksandra", "ruben", "sara", "sam"] as const;
export type Who = (typeof PEOPLE)[number];
export type Cast = Record<Who, Viewer>;

/** The day on which the tests' cast was loaded. */
export const DAY = "2026-11-16";

/**
 * Maya works towards TPM and waits for Tomás, who mentors her, Oleksandra and Rubén. Priya mentors Oleksandra and is
 * invited by Sara, who just joined. Jonas mentored Maya once, and Rubén now. Sam is a stranger to everybody.
 */
export async function loadPeople(): Promise<Cast> {
  const ids = await loadCast(prisma, DAY);
  const people = await Promise.all(PEOPLE.map(async (who) => [who, await viewerOf(ids[who]!)] as const));
  return Object.fromEntries(people) as Cast;
}

/** They ask from a browser whose session has their own id; there is a row for it only where a test says `signedIn`. */
export const viewerOf = async (id: string, sessionId = id) =>
  viewerFrom(await prisma.user.findUniqueOrThrow({ where: { id } }), sessionId);

const MINUTE = 60_000;

/** Everybody's browser is signed in, the password entered so many minutes ago. */
export const signedIn = (people: Record<string, Pick<Viewer, "id">>, provedMinutesAgo = 0) =>
  prisma.session.createMany({
    data: Object.values(people).map(({ id }) => ({
      id,
      idHash: `hash of ${id}`,
      userId: id,
      provedAt: new Date(Date.now() - provedMinutesAgo * MINUTE),
    })),
  });

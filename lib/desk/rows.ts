import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { NEVER, type DeskFilter } from "@/lib/desk/schema";

/**
 * A page of the mentorships that run in which the viewer is the mentor, those first to whom an answer is promised soonest.
 * Only an order of ids: what of them may be read is asked of the policies, and a test compares both.
 */
export const listPlaces = (viewer: Viewer, { after, name }: DeskFilter, most: number, now: Date) =>
  prisma.$queryRaw<{ id: string; day: string }[]>`
    SELECT m."id", coalesce(min(r."promisedBy"), 'infinity')::text AS "day"
    FROM "Mentorship" m
    JOIN "User" u ON u."id" = m."menteeId" AND u."eraseAt" IS NULL
    LEFT JOIN "ReviewRequest" r ON r."mentorshipId" = m."id" AND r."state" = 'WAITING' AND r."askedBackAt" IS NULL
    WHERE m."mentorId" = ${viewer.id}::uuid AND m."state" IN ('ACTIVE', 'PAUSED', 'ENDING')
      AND (m."overAt" IS NULL OR m."overAt" > ${now})
      AND strpos(lower(u."name"), lower(${name})) > 0
    GROUP BY m."id"
    HAVING (coalesce(min(r."promisedBy"), 'infinity'), m."id")
      > (${after?.day ?? `-${NEVER}`}::date, ${after?.id ?? NOBODY}::uuid)
    ORDER BY coalesce(min(r."promisedBy"), 'infinity'), m."id"
    LIMIT ${most}`;

const NOBODY = "00000000-0000-0000-0000-000000000000";

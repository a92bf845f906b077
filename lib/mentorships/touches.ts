import "server-only";
import type { Transaction } from "@/lib/db";

/**
 * When something last passed between the two of each mentorship: a request, a verdict, a word on a skill or a gate, a week
 * shown, a post, a signature, the end of a pause, or "let us go on".
 */
export async function lastTouches(tx: Pick<Transaction, "$queryRaw">, ids: string[], now: Date) {
  const rows = await tx.$queryRaw<{ id: string; touchedAt: Date }[]>`
    SELECT m."id", GREATEST(m."startedAt", m."heardAt",
      (SELECT max(GREATEST(a."menteeSignedAt", a."mentorSignedAt")) FROM "Agreement" a WHERE a."mentorshipId" = m."id"),
      (SELECT max(r."createdAt") FROM "ReviewRequest" r WHERE r."mentorshipId" = m."id"),
      (SELECT max(v."createdAt") FROM "Verdict" v JOIN "ReviewRequest" r ON r."id" = v."requestId" WHERE r."mentorshipId" = m."id"),
      (SELECT max(s."createdAt") FROM "SkillRating" s WHERE s."ownerId" = m."menteeId" AND s."raterId" = m."mentorId"),
      (SELECT max(w."createdAt") FROM "Waiver" w WHERE w."ownerId" = m."menteeId" AND w."mentorId" = m."mentorId"),
      (SELECT max(w."sharedAt") FROM "WeekShare" w WHERE w."mentorshipId" = m."id"),
      (SELECT max(p."createdAt") FROM "Post" p WHERE p."mentorshipId" = m."id"),
      (SELECT max(p."endsAt") FROM "MentorshipPause" p WHERE p."mentorshipId" = m."id" AND p."endsAt" <= ${now})
    ) AS "touchedAt"
    FROM "Mentorship" m WHERE m."id" = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, touchedAt }) => [id, touchedAt]));
}

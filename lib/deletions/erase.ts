import "server-only";
import { record } from "@/lib/audit/mutations";
import type { Transaction } from "@/lib/db";
import { OPEN } from "@/lib/invitations/invitation";
import { forgetAttempts } from "@/lib/limits/mutations";
import { eraseMailTo } from "@/lib/mail/mutations";
import { withdrawWaiting } from "@/lib/milestones/release";
import { eraseMailNaming } from "@/lib/notices/mutations";

type Person = { id: string; email: string };

/**
 * Takes a person out of the database. What goes with them, and what only loses its tie to them, the schema says:
 * `onDelete: Cascade` and `SetNull`. Here stands what a key cannot say. Nothing but the audit keeps their id, and
 * there it means nobody.
 */
export async function erase(tx: Transaction, { id, email }: Person) {
  await withdrawWaiting(tx, { OR: [{ requesterId: id }, { reviewerId: id }] });
  await keepMentorsWords(tx, id);
  await keepLastRatings(tx, id);
  await countMentorsPosts(tx, id);
  await forgetAsides(tx, id);
  await forgetAddress(tx, { id, email });
  await tx.user.delete({ where: { id }, select: { id: true } });
  await record(tx, { actorId: null, verb: "erase", subject: "User", subjectId: id });
}

/** What mentors said to this person is theirs, without what it was about. */
const keepMentorsWords = (tx: Transaction, id: string) => tx.$executeRaw`
  INSERT INTO "FormerVerdict" ("id", "reviewerId", "kind", "note", "points", "revokedBecause", "createdAt")
  SELECT r."id", r."reviewerId", v."kind", v."note",
    ARRAY(SELECT p."text" FROM "ReviewPoint" p WHERE p."requestId" = r."id" ORDER BY p."position"), v."revokedBecause", v."createdAt"
  FROM "ReviewRequest" r JOIN "Verdict" v ON v."requestId" = r."id"
  WHERE r."requesterId" = ${id}::uuid AND r."reviewerId" IS NOT NULL`;

/** What this person said of others' skills stands, in its last form: without a name its forms could not be told apart. */
const keepLastRatings = (tx: Transaction, id: string) => tx.$executeRaw`
  DELETE FROM "SkillRating" AS old USING "SkillRating" AS new
  WHERE old."raterId" = ${id}::uuid AND old."ownerId" <> ${id}::uuid
    AND new."raterId" = old."raterId" AND new."ownerId" = old."ownerId" AND new."skillKey" = old."skillKey"
    AND (new."createdAt", new."id") > (old."createdAt", old."id")`;

/** What mentors wrote to this person goes with them. How much it was is kept, for whoever wrote it. */
const countMentorsPosts = (tx: Transaction, id: string) => tx.$executeRaw`
  INSERT INTO "FormerThread" ("id", "mentorId", "posts")
  SELECT gen_random_uuid(), "mentorId", count(*) FROM "Post"
  WHERE "menteeId" = ${id}::uuid AND "mentorId" IS NOT NULL AND "byMentor" AND "removedAt" IS NULL
  GROUP BY "mentorId"`;

/** What mentors noted about this person; and what this person said beside a report of theirs, which stands without it. */
async function forgetAsides(tx: Transaction, id: string) {
  await tx.privateNote.deleteMany({ where: { mentorship: { menteeId: id } } });
  await tx.report.updateMany({ where: { reporterId: id }, data: { words: null } });
}

/** Wherever else this person's address or name was written: in invitations, sign-ups, mailed links, mails, the counts of attempts. */
async function forgetAddress(tx: Transaction, { id, email }: Person) {
  const theirs = { OR: [{ email }, { inviteeId: id }] };
  await tx.invitation.updateMany({
    where: { AND: [theirs, { state: { in: [...OPEN] } }] },
    data: { state: "WITHDRAWN", answeredAt: new Date() },
  });
  await tx.invitation.updateMany({ where: theirs, data: { email: "" } });
  await tx.signUp.deleteMany({ where: { email } });
  await tx.accountLink.deleteMany({ where: { email } });
  await eraseMailTo(tx, email);
  await eraseMailNaming(tx, id);
  await forgetAttempts(tx, [id, email]);
}

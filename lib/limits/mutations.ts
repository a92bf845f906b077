import "server-only";
import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma, type Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";

/**
 * Counts one attempt under `key` in a window of `seconds` that starts with the first, exact over all processes.
 * Refuses the attempt after the `allowed` ones.
 */
export async function spend(key: string, allowed: number, seconds: number, tx: Transaction = prisma) {
  const [row] = await tx.$queryRaw<{ count: number; expiresAt: Date }[]>`
    INSERT INTO "RateLimit" AS kept ("key", "count", "expiresAt")
    VALUES (${key}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."expiresAt" <= now() THEN 1 ELSE kept."count" + 1 END,
      "expiresAt" = CASE WHEN kept."expiresAt" <= now() THEN excluded."expiresAt" ELSE kept."expiresAt" END
    RETURNING "count", "expiresAt"`;
  if (row!.count > allowed)
    throw new Refusal(`Too many attempts. Try again in ${minutesUntil(row!.expiresAt)}.`);
}

/** The attempt was a good one: it does not count. */
export const giveBack = (key: string) => prisma.rateLimit.deleteMany({ where: { key } });

/** Forgets what was counted under any of these words: an address or an id is a part of its key. */
export const forgetAttempts = (tx: Transaction, words: string[]) => tx.$executeRaw`
  DELETE FROM "RateLimit" WHERE string_to_array("key", ':') && ${words}`;

/**
 * Saves a form once. The first arrival keeps `subjectId` under the form's key and gets null back; a later one with
 * the same input gets what the first one made, and one with other input is refused. Simultaneous arrivals wait here
 * for the first to commit.
 */
export async function claimForm(
  tx: Transaction,
  viewer: Viewer,
  { formKey, ...input }: { formKey: string },
  subjectId: string,
) {
  const inputHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const claimed = await tx.$executeRaw`
    INSERT INTO "FormKey" ("userId", "key", "inputHash", "subjectId")
    VALUES (${viewer.id}::uuid, ${formKey}::uuid, ${inputHash}, ${subjectId}::uuid)
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;

  const first = await tx.formKey.findUniqueOrThrow({
    where: { userId_key: { userId: viewer.id, key: formKey } },
  });
  if (first.inputHash !== inputHash)
    throw new Refusal("You already saved this form. Save it again to keep this text as a new one.");
  return first.subjectId;
}

function minutesUntil(date: Date) {
  const minutes = Math.max(1, Math.ceil((date.getTime() - Date.now()) / 60_000));
  if (minutes > 120) return `${Math.ceil(minutes / 60)} hours`;
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}

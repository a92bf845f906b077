import "server-only";
import { createHash, createHmac } from "node:crypto";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma, type Transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal, TooMany } from "@/lib/errors";
import { clearPastAttempts } from "@/lib/limits/jobs";
import { limits, type Limit, type LimitName } from "@/lib/limits/limits";

/** A limit, and whose: what `per` says in the table. */
export type Attempt = readonly [limit: LimitName, ...whose: string[]];
/** Where an attempt was counted. */
export type Receipt = readonly { key: string; expiresAt: Date }[];

/**
 * Counts one attempt against each of these limits, exact over all processes and nodes, and refuses it if that is more
 * than one of them allows. One that comes when a limit is spent already is refused by a look and counted nowhere.
 */
export async function spend(attempts: readonly Attempt[], tx: Transaction = prisma): Promise<Receipt> {
  const asked = attempts.map(([name, ...whose]) => ({ name, key: keyOf(name, whose) }));
  const before = await look(asked, tx);
  refuseBeyond(asked, before, 1);
  const counted = await count(asked, tx);
  refuseBeyond(asked, counted, 0);
  return counted;
}

/** The attempt was a good one: it does not count. In a window that has begun since, there is nothing to take back. */
export async function giveBack(receipt: Receipt) {
  for (const { key, expiresAt } of receipt)
    await prisma.rateLimit.updateMany({
      where: { key, expiresAt, count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    });
}

/** Forgets what was counted of any of these, whatever else it was counted by: an address, an id. */
export const forgetAttempts = (tx: Transaction, whose: string[]) => tx.$executeRaw`
  DELETE FROM "RateLimit" WHERE string_to_array("key", ':') && ${fingerprintsOf(whose)}`;

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

type Asked = { name: LimitName; key: string };
type Counted = { key: string; count: number; expiresAt: Date; secondsLeft: number };

function refuseBeyond(asked: readonly Asked[], counted: readonly Counted[], more: 0 | 1) {
  const all = asked.flatMap(({ name, key }) => {
    const row = counted.find((one) => one.key === key);
    return row ? [{ ...row, name, limit: limits[name] as Limit }] : [];
  });
  const slowed = new Set(
    all
      .filter(({ limit, count }) => limit.slows && count + more > limit.allowed)
      .map(({ limit }) => limit.slows),
  );
  for (const { name, limit, count, secondsLeft } of all) {
    const isSlowed = slowed.has(name);
    const allowed = isSlowed ? (limit.slowed ?? limit.allowed) : limit.allowed;
    if (!limit.slows && count + more > allowed)
      throw new TooMany(sentence(isSlowed, secondsLeft), secondsLeft);
  }
}

const look = (asked: readonly Asked[], tx: Transaction) => tx.$queryRaw<Counted[]>`
  SELECT "key", "count", "expiresAt", ceil(extract(epoch FROM "expiresAt" - now()))::int AS "secondsLeft"
  FROM "RateLimit" WHERE "key" = ANY (${asked.map(({ key }) => key)}::text[]) AND "expiresAt" > now()`;

/** All in one statement and in one order, so that it holds nothing for long and never waits in a ring. */
async function count(asked: readonly Asked[], tx: Transaction) {
  const rows = await tx.$queryRaw<Counted[]>`
    INSERT INTO "RateLimit" AS kept ("key", "count", "expiresAt")
    SELECT "key", 1, now() + make_interval(secs => "seconds")
    FROM unnest(${asked.map(({ key }) => key)}::text[], ${asked.map(({ name }) => limits[name].seconds)}::int[])
      AS asked ("key", "seconds")
    ORDER BY "key"
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."expiresAt" <= now() THEN 1 ELSE kept."count" + 1 END,
      "expiresAt" = CASE WHEN kept."expiresAt" <= now() THEN excluded."expiresAt" ELSE kept."expiresAt" END
    RETURNING "key", "count", "expiresAt", ceil(extract(epoch FROM "expiresAt" - now()))::int AS "secondsLeft"`;
  // Not inside somebody's transaction: others would wait for what it takes away until that is over.
  if (tx === prisma && rows.some(({ count }) => count === 1)) await clearPastAttempts();
  return rows;
}

const keyOf = (name: LimitName, whose: readonly string[]) =>
  [name, ...whose.map((one) => fingerprintOf(name, one))].join(":");

/**
 * Whose attempts a row counts cannot be read from it, nor found out by trying names without our secret; nor that two
 * limits count the same person.
 */
const fingerprintOf = (name: LimitName, one: string) =>
  createHmac("sha256", env.AUTH_SECRET)
    .update(JSON.stringify(["limit", name, one]))
    .digest("base64url");

const fingerprintsOf = (whose: readonly string[]) =>
  (Object.keys(limits) as LimitName[]).flatMap((name) => whose.map((one) => fingerprintOf(name, one)));

const sentence = (isSlowed: boolean, secondsLeft: number) =>
  isSlowed
    ? `Somebody is trying passwords for this address, so we take fewer tries from browsers that are new to it. Use one you signed in with before, or try again in ${inWords(secondsLeft)}.`
    : `Too many attempts. Try again in ${inWords(secondsLeft)}.`;

function inWords(seconds: number) {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes > 120) return `${Math.ceil(minutes / 60)} hours`;
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}

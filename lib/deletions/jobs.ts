import "server-only";
import { prisma, type Transaction } from "@/lib/db";
import { erase } from "@/lib/deletions/erase";

/**
 * Erases everybody whose seven days are over, however long ago that was; answers how many. Each person goes in a
 * transaction of their own, so one that fails holds up no other, and is tried again the next time.
 */
export async function eraseDue(now: Date) {
  const due = await prisma.user.findMany({
    where: { eraseAt: { lte: now } },
    orderBy: { eraseAt: "asc" },
    select: { id: true },
  });
  const failed: unknown[] = [];
  let erased = 0;
  for (const { id } of due)
    try {
      if (await prisma.$transaction((tx) => eraseOne(tx, id, now), { timeout: 30_000 })) erased++;
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${due.length} not erased`);
  return erased;
}

/**
 * Unless they changed their mind a moment ago, or another clock was quicker. Two clocks take turns: they could wait for
 * each other's rows, where a mentor goes and their mentee.
 */
async function eraseOne(tx: Transaction, id: string, now: Date) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('erase'))`;
  const [person] = await tx.$queryRaw<{ id: string; email: string }[]>`
    SELECT "id", "email" FROM "User" WHERE "id" = ${id}::uuid AND "eraseAt" <= ${now} FOR UPDATE`;
  if (person) await erase(tx, person);
  return person !== undefined;
}

import { logThousands } from "../support/thousands.ts";

/** Somebody has been here for five years and has logged a thousand milestones in each, some of them for nothing in particular. */
export const yearsOf = (ownerId: string) => [
  `UPDATE "User" SET "createdAt" = "createdAt" - interval '5 years' WHERE "id" = '${ownerId}'`,
  logThousands(ownerId, 5_000),
  `UPDATE "Milestone" SET "happenedOn" = current_date - (1 + (current_date - "happenedOn") % 1800)
    WHERE "ownerId" = '${ownerId}' AND "title" LIKE 'No. %'`,
  "ANALYZE",
];

import { expect } from "vitest";
import { prisma } from "@/lib/db";

/** Until somebody in this database waits for what another one holds. */
export const untilOneWaits = () =>
  expect
    .poll(
      () => prisma.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    .not.toEqual([]);

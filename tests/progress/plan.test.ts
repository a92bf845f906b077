import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { today } from "@/lib/days";
import { prisma } from "@/lib/db";
import { savePlan } from "@/lib/progress/mutations";
import { findPlan } from "@/lib/progress/queries";
import { PlanInput } from "@/lib/progress/schema";
import { loadPeople, viewerOf } from "@/tests/support/cast";

const PAST = "2020-05-01";

let sam: Viewer;
beforeAll(async () => {
  // Nowhere does a day end meanwhile.
  vi.useFakeTimers({ toFake: ["Date"] });
  const people = await loadPeople();
  sam = await viewerOf(people.sam.id);
});
afterAll(() => vi.useRealTimers());

const plan = (targetDate: string | null, currentRole = "Engineer") => ({
  ...PlanInput.parse({}),
  currentRole,
  targetDate,
});
const kept = async () => (await findPlan(sam))?.targetDate?.toISOString().slice(0, 10) ?? null;

describe("the date somebody aims for", () => {
  test("is not behind them, and a refusal changes nothing", async () => {
    await savePlan(sam, plan("2099-05-01"));
    await expect(savePlan(sam, plan(PAST, "Somebody else"))).rejects.toThrow(
      "The date you aim for is behind you. Choose a day ahead.",
    );
    expect(await kept()).toBe("2099-05-01");
    expect((await findPlan(sam))?.currentRole).toBe("Engineer");
  });

  test("is measured by their own day", async () => {
    const now = today("Pacific/Kiritimati");
    await savePlan({ ...sam, timeZone: "Pacific/Kiritimati" }, plan(now));
    expect(await kept()).toBe(now);
    const west = today("Pacific/Pago_Pago");
    await expect(savePlan({ ...sam, timeZone: "Pacific/Kiritimati" }, plan(west))).rejects.toThrow("behind");
    await savePlan({ ...sam, timeZone: "Pacific/Pago_Pago" }, plan(west));
    expect(await kept()).toBe(west);
  });

  test("may stay once it has passed, and may be taken away", async () => {
    await prisma.plan.update({ where: { ownerId: sam.id }, data: { targetDate: new Date(PAST) } });
    await savePlan(sam, plan(PAST, "Staff engineer"));
    expect(await findPlan(sam)).toMatchObject({ currentRole: "Staff engineer", targetDate: new Date(PAST) });
    await savePlan(sam, plan(null));
    expect(await kept()).toBeNull();
  });
});

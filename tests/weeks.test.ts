import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, daysIn, mondayOf, today, wholeWeeks } from "@/lib/days";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("weeks", () => {
  test("begin on Monday", () => {
    expect(mondayOf("2026-11-23")).toBe("2026-11-23");
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    fc.assert(
      fc.property(day, (day) => {
        expect(new Date(mondayOf(day)).getUTCDay()).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBeLessThan(7);
        expect(daysBetween(mondayOf(day), day)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("are whole: neither the one of joining nor the one under way", () => {
    expect(wholeWeeks("2026-11-04", "2026-11-25")).toEqual(["2026-11-09", "2026-11-16"]);
    expect(wholeWeeks("2026-11-09", "2026-11-23")).toEqual(["2026-11-09", "2026-11-16"]);
    expect(wholeWeeks("2026-11-24", "2026-11-25")).toEqual([]);
    expect(wholeWeeks("2026-11-25", "2025-01-01")).toEqual([]);
  });

  test("lie side by side, also over a change of the clocks", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const weeks = wholeWeeks(from, addDays(from, days));
        weeks.slice(1).forEach((monday, index) => expect(daysBetween(weeks[index]!, monday)).toBe(7));
        expect(weeks.length).toBeLessThanOrEqual(Math.floor(days / 7));
        expect(weeks.length).toBeGreaterThanOrEqual(Math.floor(days / 7) - 1);
      }),
    );
  });

  test("count a day in two spans once", () =>
    expect(
      daysIn("2026-11-23", [
        { from: "2026-11-20", until: "2026-11-24" },
        { from: "2026-11-24", until: "2026-11-25" },
        { from: "2026-12-01", until: "2026-12-30" },
      ]),
    ).toBe(3));
});

describe("the day", () => {
  // Midnight on both sides, where clocks go forward and back, and zones with odd offsets.
  test.each([
    ["Europe/Stockholm", "2026-03-28T22:59:59Z", "2026-03-28", "2026-03-28T23:00:00Z", "2026-03-29"],
    ["Europe/Stockholm", "2026-10-25T22:59:59Z", "2026-10-25", "2026-10-25T23:00:00Z", "2026-10-26"],
    ["America/New_York", "2026-03-09T03:59:59Z", "2026-03-08", "2026-03-09T04:00:00Z", "2026-03-09"],
    ["America/New_York", "2026-11-02T04:59:59Z", "2026-11-01", "2026-11-02T05:00:00Z", "2026-11-02"],
    ["America/Los_Angeles", "2026-11-22T07:59:59Z", "2026-11-21", "2026-11-22T08:00:00Z", "2026-11-22"],
    ["America/Sao_Paulo", "2026-11-22T02:59:59Z", "2026-11-21", "2026-11-22T03:00:00Z", "2026-11-22"],
    ["America/St_Johns", "2026-03-09T02:29:59Z", "2026-03-08", "2026-03-09T02:30:00Z", "2026-03-09"],
    ["Australia/Lord_Howe", "2026-10-04T12:59:59Z", "2026-10-04", "2026-10-04T13:00:00Z", "2026-10-05"],
    ["Asia/Kolkata", "2026-11-22T18:29:59Z", "2026-11-22", "2026-11-22T18:30:00Z", "2026-11-23"],
    ["Asia/Kathmandu", "2026-11-22T18:14:59Z", "2026-11-22", "2026-11-22T18:15:00Z", "2026-11-23"],
    ["Pacific/Apia", "2026-11-22T10:59:59Z", "2026-11-22", "2026-11-22T11:00:00Z", "2026-11-23"],
    ["Pacific/Niue", "2026-11-22T10:59:59Z", "2026-11-21", "2026-11-22T11:00:00Z", "2026-11-22"],
    ["UTC", "2026-11-22T23:59:59Z", "2026-11-22", "2026-11-23T00:00:00Z", "2026-11-23"],
  ])("turns at midnight in %s", (zone, before, dayBefore, after, dayAfter) => {
    expect(today(zone, new Date(before))).toBe(dayBefore);
    expect(today(zone, new Date(after))).toBe(dayAfter);
  });

  test("of a moment moves with whoever travels", () => {
    const moment = new Date("2026-11-22T20:00:00Z");
    expect(today("America/Los_Angeles", moment)).toBe("2026-11-22");
    expect(today("Asia/Tokyo", moment)).toBe("2026-11-23");
  });
});

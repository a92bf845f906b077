import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  mondayOf,
  momentsOf,
  monthNamed,
  monthOf,
  today,
  weekNamed,
  weeksFromTo,
} from "@/lib/days";

/** Both sides of the date line, halves and quarters of an hour, clocks that change at midnight and by half an hour, and none. */
const zones = [
  "Pacific/Kiritimati",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
  "Asia/Tokyo",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Africa/Cairo",
  "Europe/Stockholm",
  "Atlantic/Azores",
  "America/St_Johns",
  "America/Santiago",
  "America/Los_Angeles",
];
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

const moment = fc.date({ min: new Date("2015-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
const zone = fc.constantFrom(...zones);

describe("in twelve zones", () => {
  test("every moment lies in the week of its day, and in no other", () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const monday = mondayOf(today(timeZone, at));
        const { from, until } = momentsOf(monday, timeZone);
        expect(from <= at && at < until).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("weeks follow each other without a gap, and are seven days give or take an hour", () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const monday = mondayOf(today(timeZone, at));
        const { from, until } = momentsOf(monday, timeZone);
        expect(momentsOf(addDays(monday, 7), timeZone).from).toEqual(until);
        expect(Math.abs(until.getTime() - from.getTime() - WEEK)).toBeLessThanOrEqual(HOUR);
      }),
      { numRuns: 500 },
    );
  });

  test("a week begins at its Monday’s first moment, and no sooner", () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const monday = mondayOf(today(timeZone, at));
        const { from } = momentsOf(monday, timeZone);
        expect(today(timeZone, from)).toBe(monday);
        expect(today(timeZone, new Date(from.getTime() - 1))).toBe(addDays(monday, -1));
      }),
      { numRuns: 500 },
    );
  });
});

describe("when the clocks change", () => {
  test.each([
    ["Europe/Stockholm", "2026-03-23", -1],
    ["Europe/Stockholm", "2026-10-19", +1],
    ["America/Los_Angeles", "2026-03-02", -1],
    ["America/Los_Angeles", "2026-10-26", +1],
    ["Australia/Lord_Howe", "2026-03-30", +0.5],
    ["Australia/Lord_Howe", "2026-09-28", -0.5],
    ["Pacific/Chatham", "2026-09-21", -1],
    ["Asia/Tehran", "2026-03-16", 0],
    ["Asia/Tokyo", "2026-03-23", 0],
  ])("a week of %s from %s lasts %s hours more", (timeZone, monday, hours) => {
    const { from, until } = momentsOf(monday, timeZone);
    expect((until.getTime() - from.getTime() - WEEK) / HOUR).toBe(hours);
  });

  test("a week that ends as midnight is skipped ends where the day after begins", () => {
    // Cairo skipped the first hour of Friday 24 April 2026; Santiago that of Sunday 6 September.
    expect(momentsOf("2026-04-20", "Africa/Cairo").until).toEqual(
      momentsOf("2026-04-27", "Africa/Cairo").from,
    );
    expect(momentsOf("2026-08-31", "America/Santiago")).toEqual({
      from: new Date("2026-08-31T04:00:00Z"),
      until: new Date("2026-09-07T03:00:00Z"),
    });
  });
});

describe("whoever travels", () => {
  test("finds every moment in one week wherever they are, at most one week away", () => {
    fc.assert(
      fc.property(moment, zone, zone, (at, home, away) => {
        const [there, here] = [home, away].map((timeZone) => mondayOf(today(timeZone, at)));
        expect([addDays(here!, -7), here, addDays(here!, 7)]).toContain(there);
      }),
      { numRuns: 500 },
    );
  });

  test("in the middle of a week stays in that week", () => {
    const wednesday = new Date("2026-11-18T12:00:00Z");
    expect(new Set(zones.map((timeZone) => mondayOf(today(timeZone, wednesday))))).toEqual(
      new Set(["2026-11-16"]),
    );
  });

  test("loses no week of the list: it is counted in calendar days", () =>
    expect(weeksFromTo("2026-10-22", "2026-11-17")).toEqual([
      "2026-10-19",
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
      "2026-11-16",
    ]));
});

describe("in words", () => {
  test.each([
    ["2026-11-16", "16 – 22 Nov"],
    ["2026-11-30", "30 Nov – 6 Dec"],
    ["2025-11-17", "17 – 23 Nov 2025"],
    ["2025-12-29", "29 Dec 2025 – 4 Jan"],
  ])("the week of %s is %s", (monday, text) => expect(weekNamed(monday, "2026-11-25").text).toBe(text));

  test("a month is known by its first day", () => {
    expect(monthOf("2026-11-25")).toBe("2026-11-01");
    expect(addMonths("2026-11-01", -11)).toBe("2025-12-01");
    expect(monthNamed("2026-11-01")).toBe("November 2026");
  });
});

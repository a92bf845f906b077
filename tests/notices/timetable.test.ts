import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockWords, mondayOf, today } from "@/lib/days";
import { HOLD_MINUTES, isQuiet, mailDueAt, USUAL_QUIET, type Reader } from "@/lib/notices/timetable";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NEVER = { from: 0, until: 0 };

/** Both hemispheres, half hours, midnight that is left out, a day that was left out, and none of it. */
const zones = [
  "UTC",
  "Europe/Stockholm",
  "America/New_York",
  "America/Santiago",
  "Africa/Cairo",
  "Asia/Kolkata",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Chatham",
  "America/Sao_Paulo",
];
const moment = fc.date({
  min: new Date("2011-01-01"),
  max: new Date("2031-01-01"),
  noInvalidDate: true,
});
const hour = fc.integer({ min: 0, max: 23 });
const reader = fc.record<Reader>({
  timeZone: fc.constantFrom(...zones),
  quiet: fc.record({ from: hour, until: hour }),
});

const due = (choice: "NOW" | "DAILY" | "WEEKLY", at: string, timeZone: string, quiet = USUAL_QUIET) =>
  mailDueAt(choice, new Date(at), { timeZone, quiet })!.toISOString();

describe("in every zone, whatever the hours", () => {
  test("nothing is mailed before its minutes of grace, nor in quiet hours", () => {
    fc.assert(
      fc.property(moment, reader, fc.constantFrom("NOW", "DAILY", "WEEKLY"), (at, who, choice) => {
        const mailed = mailDueAt(choice, at, who)!;
        expect(mailed.getTime()).toBeGreaterThan(at.getTime());
        if (choice === "NOW")
          expect(mailed.getTime()).toBeGreaterThanOrEqual(at.getTime() + HOLD_MINUTES * MINUTE);
        expect(isQuiet(mailed, who)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("what is mailed now waits for no longer than the quiet hours last, what is digested for a period and them", () => {
    // A day may be an hour longer, and where a whole one is left out two nights are one.
    const slack = 2 * DAY + 120 * MINUTE;
    fc.assert(
      fc.property(moment, reader, (at, who) => {
        const wait = (choice: "NOW" | "DAILY" | "WEEKLY") =>
          mailDueAt(choice, at, who)!.getTime() - at.getTime();
        expect(wait("NOW")).toBeLessThanOrEqual(slack);
        expect(wait("DAILY")).toBeLessThanOrEqual(DAY + slack);
        expect(wait("WEEKLY")).toBeLessThanOrEqual(7 * DAY + slack);
      }),
      { numRuns: 1000 },
    );
  });

  test("without quiet hours a digest comes at eight, the weekly one on Mondays", () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, timeZone) => {
        const [daily, weekly] = (["DAILY", "WEEKLY"] as const).map((choice) =>
          mailDueAt(choice, at, { timeZone, quiet: NEVER })!,
        );
        // The day that Samoa left out has no eight o'clock.
        if (timeZone !== "Pacific/Apia") {
          expect(clockWords(daily!, timeZone)).toBe("08:00");
          expect(clockWords(weekly!, timeZone)).toBe("08:00");
          const day = today(timeZone, weekly!);
          expect(mondayOf(day)).toBe(day);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("who was told first is mailed first", () => {
    fc.assert(
      fc.property(moment, moment, reader, fc.constantFrom("NOW", "DAILY", "WEEKLY"), (a, b, who, choice) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(mailDueAt(choice, first, who)!.getTime()).toBeLessThanOrEqual(
          mailDueAt(choice, second, who)!.getTime(),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("off is never", () => {
    fc.assert(fc.property(moment, reader, (at, who) => mailDueAt("OFF", at, who) === null));
  });
});

describe("around the changes of the clocks", () => {
  test.each([
    // Stockholm, 29 March 2026: two o'clock is left out.
    ["now, in the night that is shorter", "NOW", "2026-03-28T22:30:00Z", "2026-03-29T06:00:00.000Z"],
    ["a digest after it", "DAILY", "2026-03-28T12:00:00Z", "2026-03-29T06:00:00.000Z"],
    ["a digest before it", "DAILY", "2026-03-27T12:00:00Z", "2026-03-28T07:00:00.000Z"],
    // 25 October 2026: two o'clock comes twice.
    ["now, in the night that is longer", "NOW", "2026-10-24T21:30:00Z", "2026-10-25T07:00:00.000Z"],
    ["a digest after that", "WEEKLY", "2026-10-24T12:00:00Z", "2026-10-26T07:00:00.000Z"],
  ] as const)("%s", (_, choice, at, mailed) => {
    expect(due(choice, at, "Europe/Stockholm")).toBe(mailed);
  });

  test("quiet hours that end in the hour that is left out end with it, and with the first of two", () => {
    const quiet = { from: 22, until: 2 };
    expect(due("NOW", "2026-03-28T23:00:00Z", "Europe/Stockholm", quiet)).toBe("2026-03-29T01:00:00.000Z");
    expect(due("NOW", "2026-10-24T23:00:00Z", "Europe/Stockholm", quiet)).toBe("2026-10-25T00:00:00.000Z");
  });
});

describe("the timetable as the documentation has it", () => {
  test.each([
    ["by day, after five minutes", "NOW", "2026-11-25T12:00:00Z", "2026-11-25T12:05:00.000Z"],
    ["shortly before nine in the evening", "NOW", "2026-11-25T20:54:59Z", "2026-11-25T20:59:59.000Z"],
    ["so late that the minutes end after nine", "NOW", "2026-11-25T20:55:00Z", "2026-11-26T08:00:00.000Z"],
    [
      "on the stroke of eight, with the next day's digest",
      "DAILY",
      "2026-11-25T08:00:00Z",
      "2026-11-26T08:00:00.000Z",
    ],
    ["just before it, with this one", "DAILY", "2026-11-25T07:59:59Z", "2026-11-25T08:00:00.000Z"],
    ["weekly, on a Wednesday", "WEEKLY", "2026-11-25T08:00:00Z", "2026-11-30T08:00:00.000Z"],
  ] as const)("%s", (_, choice, at, mailed) => {
    expect(due(choice, at, "UTC")).toBe(mailed);
  });
  test("a digest in quiet hours comes when they end", () => {
    expect(due("DAILY", "2026-11-25T12:00:00Z", "UTC", { from: 22, until: 10 })).toBe(
      "2026-11-26T10:00:00.000Z",
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysSince, dayWords, momentWords, spanWords, timeWords, today } from "@/lib/days";

const at = (iso: string) => new Date(iso);

test("today is the person's own", () => {
  const moment = at("2026-11-22T23:30:00Z");
  expect([
    today("Asia/Tokyo", moment),
    today("Europe/London", moment),
    today("America/Los_Angeles", moment),
  ]).toEqual(["2026-11-23", "2026-11-22", "2026-11-22"]);
});

describe("a day in words", () => {
  test("says the year only when it is another one", () => {
    expect(dayWords("2026-11-14", "2026-11-22")).toEqual({
      iso: "2026-11-14",
      text: "14 Nov",
      exact: "Saturday, 14 November 2026",
    });
    expect(dayWords(at("2025-12-31T00:00:00Z"), "2026-11-22").text).toBe("31 Dec 2025");
  });
  test("says no more than is known of it", () => {
    expect(dayWords("2023", "2026-11-22")).toEqual({ iso: "2023", text: "2023", exact: "2023" });
    expect(dayWords("2023-05", "2023-11-22")).toEqual({
      iso: "2023-05",
      text: "May 2023",
      exact: "May 2023",
    });
  });
  test("a moment falls on the person's day", () => {
    expect(momentWords(at("2026-11-14T22:00:00Z"), "Asia/Tokyo", at("2026-11-22T00:00:00Z")).text).toBe(
      "15 Nov",
    );
  });
});

test("a moment whose hour matters says today and yesterday as the person lives them", () => {
  const now = at("2026-11-22T23:30:00Z");
  const words = (iso: string, zone: string) => timeWords(at(iso), zone, now).text;
  expect(words("2026-11-22T13:05:00Z", "Europe/Madrid")).toBe("yesterday at 14:05");
  expect(words("2026-11-22T13:05:00Z", "Europe/London")).toBe("today at 13:05");
  expect(words("2026-11-20T13:05:00Z", "Asia/Kolkata")).toBe("20 Nov at 18:35");
  expect(timeWords(at("2025-11-20T00:05:00Z"), "UTC", now)).toEqual({
    iso: "2025-11-20T00:05:00.000Z",
    text: "20 Nov 2025 at 00:05",
    exact: "Thursday, 20 November 2025 at 00:05",
  });
});

describe("how long ago", () => {
  test.each([
    [
      "Europe/Berlin",
      "2026-10-24T22:30:00Z",
      "2026-10-25T23:30:00Z",
      1,
      "over the night that is an hour longer",
    ],
    [
      "America/New_York",
      "2026-03-08T04:30:00Z",
      "2026-03-08T05:30:00Z",
      1,
      "over the night that is an hour shorter",
    ],
    ["UTC", "2026-11-22T00:00:00Z", "2026-11-22T23:59:59Z", 0, "within a day"],
  ])("%s, from %s to %s is %i days, %s", (zone, from, to, days) =>
    expect(daysSince(at(from), zone, at(to))).toBe(days),
  );

  test("in every zone, a day later is one more", () => {
    const zones = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/New_York",
      "America/Sao_Paulo",
      "Asia/Tokyo",
      "Asia/Kolkata",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
      "Africa/Cairo",
      "Pacific/Apia",
      "America/St_Johns",
      "Asia/Tehran",
    );
    const moments = fc.date({ min: at("2024-01-01"), max: at("2027-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 0, max: 400 }), (zone, moment, days) => {
        const noon = at(`${today(zone, moment)}T12:00:00Z`);
        expect(daysSince(noon, "UTC", new Date(noon.getTime() + days * 86_400_000))).toBe(days);
        expect(daysSince(moment, zone, moment)).toBe(0);
      }),
    );
  });

  test.each([
    [0, "today"],
    [1, "yesterday"],
    [2, "2 days"],
    [-1, "today"],
  ])("%i is %s", (days, words) => expect(spanWords(days)).toBe(words));
});

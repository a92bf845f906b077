import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementOf, changedTerms, endsWhen, type Version } from "@/lib/mentorships/agreement";
import { pausedSpans, standingOf } from "@/lib/mentorships/mentorship";
import { quietOf, seesQuiet } from "@/lib/mentorships/quiet";

const moment = fc.integer({ min: 0, max: 1000 }).map((hours) => new Date(hours * 3_600_000));
const pause = fc
  .tuple(moment, moment)
  .map(([one, other]) => ({ startedAt: one < other ? one : other, endsAt: one < other ? other : one }));
const running = fc.record({
  state: fc.constantFrom("ACTIVE", "PAUSED", "ENDING"),
  wrapUpAt: fc.option(moment),
  overAt: fc.option(moment),
  pauses: fc.array(pause, { maxLength: 4 }),
});

test("once it is over by time it is never anything else again", () => {
  fc.assert(
    fc.property(running, moment, moment, (mentorship, one, other) => {
      const [sooner, later] = one < other ? [one, other] : [other, one];
      if (standingOf(mentorship, sooner) === "ENDED") expect(standingOf(mentorship, later)).toBe("ENDED");
      if (standingOf(mentorship, sooner) === "ENDING")
        expect(["ENDING", "ENDED"]).toContain(standingOf(mentorship, later));
    }),
  );
});

test("clocks stand still in no moment that is not paused, and none after the end has begun", () => {
  fc.assert(
    fc.property(running, moment, (mentorship, now) => {
      const begun = (span: { from: Date; to: Date }) => span.from <= now && now < span.to;
      const known = { ...mentorship, pauses: mentorship.pauses.filter(({ startedAt }) => startedAt <= now) };
      expect(pausedSpans(known).some(begun)).toBe(standingOf(known, now) === "PAUSED");
    }),
  );
});

test("what is proposed is no more than that, until its time is up", () => {
  const proposed = { state: "PROPOSED" as const, wrapUpAt: null, overAt: new Date(1000), pauses: [] };
  expect(standingOf(proposed, new Date(999))).toBe("PROPOSED");
  expect(standingOf(proposed, new Date(1000))).toBe("ENDED");
});

test("the last day of an agreement is whole where the member is, over a change of the clocks too", () => {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  expect(endsWhen(null, "UTC")).toEqual({ wrapUpAt: null, overAt: null });
  expect(endsWhen(day("2027-03-27"), "Europe/Stockholm")).toEqual({
    wrapUpAt: new Date("2027-03-27T23:00:00Z"),
    overAt: new Date("2027-04-03T23:00:00Z"),
  });
});

test("the version that runs is the last both signed; only the last can wait", () => {
  const signed = new Date(1);
  const version = (number: number, mentee: boolean, mentor: boolean): Version => ({
    number,
    goals: `Goals ${number}`,
    cadence: "WEEKLY",
    monthlyHours: 1,
    endsOn: null,
    answerDays: 5,
    areaKeys: [],
    createdAt: signed,
    menteeSignedAt: mentee ? signed : null,
    mentorSignedAt: mentor ? signed : null,
  });
  const [first, second, third] = [version(1, true, true), version(2, true, false), version(3, false, true)];
  expect(agreementOf([])).toEqual({ running: null, open: null, before: null });
  expect(agreementOf([first, second])).toEqual({ running: first, open: second, before: first });
  expect(agreementOf([third, first, second])).toEqual({ running: first, open: third, before: first });
  expect(agreementOf([version(1, true, false), third])).toMatchObject({
    running: null,
    before: { number: 1 },
  });
  expect(changedTerms(first, second)).toEqual(["goals"]);
  expect(changedTerms(first, { ...first, areaKeys: ["technical"], endsOn: new Date(0) })).toEqual([
    "endsOn",
    "areaKeys",
  ]);
});

test("a silence has three steps, and the member sees it a week before the mentor", () => {
  const now = new Date("2026-11-25T00:00:00Z");
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  expect([29, 30, 59, 60, 89, 90].map((days) => quietOf(ago(days), now))).toEqual([
    null,
    "told",
    "told",
    "asked",
    "asked",
    "rests",
  ]);
  expect([29, 30].map((days) => seesQuiet("mentee", ago(days), now))).toEqual([false, true]);
  expect([36, 37].map((days) => seesQuiet("mentor", ago(days), now))).toEqual([false, true]);
});

import { beforeAll, beforeEach, expect, test } from "vitest";
import { clockWords, mondayOf, today } from "@/lib/days";
import { prisma } from "@/lib/db";
import { mailNotices } from "@/lib/notices/jobs";
import { endMails, notify, saveChoices, seeNotices, settle } from "@/lib/notices/mutations";
import { kindNames } from "@/lib/notices/kinds";
import { findChoices } from "@/lib/notices/queries";
import { tokenToEnd } from "@/lib/notices/unsubscribe";
import type { MailChoice } from "@/lib/generated/prisma/enums";
import type { Viewer } from "@/lib/auth/viewer";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { visitorAt } from "@/tests/support/visitor";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = new Date("2026-10-05T00:00:00Z");
const after = (milliseconds: number, start = START) => new Date(start.getTime() + milliseconds);

let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
});
beforeEach(async () => {
  await prisma.notice.deleteMany();
  await prisma.mail.deleteMany();
  await prisma.noticeChoice.deleteMany();
  await prisma.quietHours.deleteMany();
  await prisma.user.updateMany({ data: { eraseAt: null } });
});

/** Every text names its event, so that it is known in which mails it stands. */
const tell = (to: Viewer, key: string, now: Date, from = people.tomas) =>
  notify(
    prisma,
    {
      kind: "WAIVER_CHANGED",
      ...{ memberId: to.id, actorId: from.id, key },
      ...{ facts: { step: `event ${key}.`, isTakenBack: false }, href: "/steps/lead" },
    },
    now,
  );
const wants = (viewer: Viewer, mail: MailChoice, quietFrom = 21, quietUntil = 8) =>
  saveChoices(viewer, {
    mail: Object.fromEntries(kindNames.map((kind) => [kind, mail])) as Record<
      (typeof kindNames)[number],
      MailChoice
    >,
    ...{ quietFrom, quietUntil },
  });
const mailsTo = ({ email }: Viewer) => prisma.mail.findMany({ where: { to: email }, orderBy: { id: "asc" } });
const NOON = after(12 * HOUR);

test(
  "over forty days, five of them without the clock: each notice in one mail, none lost, digests on their days",
  { timeout: 240_000 },
  async () => {
    const { maya, sara, oleksandra, sam } = people;
    const choices = { maya: "NOW", sara: "DAILY", oleksandra: "WEEKLY", sam: "OFF" } as const;
    const readers = { maya, sara, oleksandra, sam };
    for (const [who, choice] of Object.entries(choices))
      await wants(readers[who as keyof typeof readers], choice);
    const isOut = (at: Date) => at >= after(15 * DAY) && at < after(20 * DAY);
    const sent: { who: string; at: Date; text: string }[] = [];
    const told: Record<string, string[]> = { maya: [], sara: [], oleksandra: [], sam: [] };

    let seed = 7;
    const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    // Every twenty minutes there is perhaps an event, and the clock strikes; two weeks more, so that all digests are due.
    for (let at = START; at < after(50 * DAY); at = after(20 * MINUTE, at)) {
      if (at < after(40 * DAY))
        for (const [who, viewer] of Object.entries(readers))
          if (chance() < 0.03) {
            const key = `${who} ${told[who]!.length}`;
            told[who]!.push(key);
            await tell(viewer, key, at);
          }
      if (isOut(at)) continue;
      if ((await mailNotices(at)) === 0) continue;
      for (const { id, to, text } of await prisma.mail.findMany()) {
        const [who] = Object.entries(readers).find(([, { email }]) => email === to)!;
        sent.push({ who, at, text });
        await prisma.mail.delete({ where: { id } });
      }
    }

    expect(told.maya!.length + told.sara!.length + told.oleksandra!.length).toBeGreaterThan(150);
    for (const who of ["maya", "sara", "oleksandra"]) {
      const times = told[who]!.map(
        (key) => sent.filter((mail) => mail.who === who && mail.text.includes(`event ${key}.`)).length,
      );
      expect(new Set(times), who).toEqual(new Set([1]));
    }
    expect(sent.filter(({ who }) => who === "sam")).toEqual([]);
    expect(sent.every(({ text }) => text.includes("event "))).toBe(true);

    const back = after(20 * DAY);
    const usual = (who: string) =>
      sent.filter((mail) => mail.who === who && today("UTC", mail.at) !== today("UTC", back));
    // Tehran is half an hour off, so the strike of every twenty minutes comes at most twenty minutes late.
    for (const { at } of usual("sara")) expect(clockWords(at, sara.timeZone)).toMatch(/^08:[01]/);
    for (const { at } of usual("oleksandra")) {
      expect(clockWords(at, oleksandra.timeZone)).toMatch(/^08:[01]/);
      const day = today(oleksandra.timeZone, at);
      expect(mondayOf(day)).toBe(day);
    }
    for (const { who, at } of sent) {
      const hour = Number(clockWords(at, readers[who as keyof typeof readers].timeZone).slice(0, 2));
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(21);
    }
    // One mail a day to whoever has a digest, and one for all five days that nobody struck.
    for (const who of ["sara", "oleksandra"]) {
      const days = sent
        .filter((mail) => mail.who === who)
        .map(({ at }) => today(readers[who as "sara"].timeZone, at));
      expect(new Set(days).size).toBe(days.length);
    }
  },
);

test("two clocks at once, and one that strikes again, send one mail", async () => {
  for (let i = 0; i < 10; i++) await tell(people.maya, `${i}`, NOON);
  await wants(people.maya, "NOW");
  const due = after(10 * MINUTE, NOON);
  const mailed = await Promise.all([mailNotices(due), mailNotices(due), mailNotices(due)]);
  expect(mailed.reduce((all, count) => all + count)).toBe(1);
  expect(await mailNotices(after(DAY, NOON))).toBe(0);
  expect((await mailsTo(people.maya)).map(({ subject }) => subject)).toEqual(["10 notices for you"]);
});

test("an event is told once, and nobody of their own doing", async () => {
  const { maya, tomas } = people;
  await tell(maya, "once", NOON);
  await tell(maya, "once", NOON);
  await tell(tomas, "own", NOON);
  expect(await prisma.notice.findMany({ select: { memberId: true, key: true } })).toEqual([
    { memberId: maya.id, key: "once" },
  ]);
});

test("whoever reads it in the app first gets no mail", async () => {
  await wants(people.maya, "NOW");
  await tell(people.maya, "read", NOON);
  expect(await mailNotices(after(4 * MINUTE, NOON))).toBe(0);
  await seeNotices(people.maya, ["/steps/lead"]);
  expect(await mailNotices(after(DAY, NOON))).toBe(0);
});

test("what waits for nobody any more is not mailed", async () => {
  await tell(people.maya, "over", NOON);
  await settle(prisma, { memberIds: [people.maya.id], hrefs: ["/steps/lead"] });
  expect(await mailNotices(after(2 * DAY, NOON))).toBe(0);
  expect(await prisma.notice.count({ where: { seenAt: null } })).toBe(0);
});

test("nobody who is leaving is mailed, and nothing of theirs is; it waits for a change of mind", async () => {
  const leave = ({ id }: Viewer, eraseAt: Date | null) =>
    prisma.user.update({ where: { id }, data: { eraseAt } });
  await tell(people.maya, "late", NOON);
  for (const who of [people.maya, people.tomas]) {
    await leave(who, new Date());
    expect(await mailNotices(after(2 * DAY, NOON))).toBe(0);
    await leave(who, null);
  }
  expect(await mailNotices(after(2 * DAY, NOON))).toBe(1);
});

test("other choices hold for what waits, and bring nothing back that was not to be mailed", async () => {
  const { maya } = people;
  await tell(maya, "waits", NOON);
  await wants(maya, "NOW");
  expect(await mailNotices(after(5 * MINUTE, NOON))).toBe(1);
  await wants(maya, "OFF");
  await tell(maya, "silent", NOON);
  await wants(maya, "NOW");
  expect(await mailNotices(after(DAY, NOON))).toBe(0);
});

test("quiet hours are kept as they are when the mail would go", async () => {
  const { maya } = people;
  await wants(maya, "NOW", 0, 0);
  await tell(maya, "noon", NOON);
  await prisma.quietHours.updateMany({ data: { from: 0, until: 23 } });
  expect(await mailNotices(after(10 * MINUTE, NOON))).toBe(0);
  await prisma.quietHours.updateMany({ data: { from: 0, until: 0 } });
  expect(await mailNotices(after(10 * MINUTE, NOON))).toBe(1);
});

test("a mail ends mails of the kinds it tells, and only those", async () => {
  const { maya } = people;
  await tell(maya, "one", NOON);
  await mailNotices(after(DAY, NOON));
  const [mail] = await mailsTo(maya);
  expect(mail).toMatchObject({
    subject: "Tomás Herrera waived the gate of “\u2068event one.\u2069” for you",
    memberId: maya.id,
  });
  expect(mail!.text).toContain(`Stop these mails: http://localhost:3000/unsubscribe/${mail!.unsubscribe}`);
  expect(mail!.text).toContain("http://localhost:3000/steps/lead");

  await tell(maya, "two", NOON);
  for (let twice = 0; twice < 2; twice++) await endMails(visitorAt(), mail!.unsubscribe!);
  expect(await mailNotices(after(3 * DAY, NOON))).toBe(0);
  const { mail: choices } = await findChoices(maya);
  expect(choices).toMatchObject({ WAIVER_CHANGED: "OFF", VERDICT_GIVEN: "NOW", WEEK_SHOWN: "DAILY" });
  expect(await prisma.notice.count({ where: { seenAt: null } })).toBe(2);
});

test("a token that is not ours is none", async () => {
  const { maya } = people;
  const [words, seal] = tokenToEnd({ memberId: maya.id, kinds: ["WEEK_SHOWN"] }).split(".");
  const other = Buffer.from(JSON.stringify([maya.id, "VERDICT_GIVEN"])).toString("base64url");
  for (const token of ["", ".", `${other}.${seal}`, `${words}.`, `${words}.${seal}.x`, `${words}`])
    await expect(endMails(visitorAt(), token)).rejects.toThrow("This link is not whole");
});

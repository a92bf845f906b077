import { beforeAll, describe, expect, test } from "vitest";
import { endSessionOf } from "@/lib/auth/sessions";
import { prisma } from "@/lib/db";
import { endAllSessions, endOtherSessions, endSession } from "@/lib/sessions/mutations";
import { listSessions } from "@/lib/sessions/queries";
import { enter, look } from "@/tests/support/browser";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { untilOneWaits } from "@/tests/support/waiting";
import { visitorAt } from "@/tests/support/visitor";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

describe("a session", () => {
  test("is a row: the cookie’s id is not in it, and ending it ends it", async () => {
    const { cookie } = await enter(people.sara);
    expect(cookie).toMatch(/^[\w-]{43}$/);
    expect(await prisma.session.count({ where: { idHash: cookie } })).toBe(0);
    expect((await look(cookie))?.user.email).toBe(people.sara.email);
    await endSessionOf(cookie);
    expect(await look(cookie)).toBeNull();
  });

  test.each(["", "x", "'; --", "\0", "a".repeat(5000)])("no cookie like %j opens one", async (cookie) =>
    expect(await look(cookie)).toBeNull(),
  );

  test("a cookie with one character changed opens nothing", async () => {
    const { cookie } = await enter(people.sara);
    for (const at of [0, 20, 42]) {
      const other = cookie[at] === "A" ? "B" : "A";
      expect(await look(cookie.slice(0, at) + other + cookie.slice(at + 1))).toBeNull();
    }
    expect(await look(cookie.slice(0, -1))).toBeNull();
  });

  test("ends after a week without a visit, and after thirty days in any case", async () => {
    const { cookie } = await enter(people.sara);
    expect(await look(cookie, days(8))).toBeNull();
    for (let day = 6; day <= 29; day += 6) expect(await look(cookie, days(day))).not.toBeNull();
    expect(await look(cookie, days(31))).toBeNull();
  });

  test("says where it was seen last, but not at every page", async () => {
    const { cookie, viewer } = await enter(people.maya);
    const elsewhere = visitorAt("2001:db8:7::1", "curl/8.1");
    const row = () => prisma.session.findUniqueOrThrow({ where: { id: viewer.sessionId } });
    const before = await row();
    expect(before).toMatchObject({ device: "Firefox on Windows", network: "203.0.113.x" });
    await look(cookie, minutes(4), elsewhere);
    expect(await row()).toEqual(before);
    await look(cookie, minutes(6), elsewhere);
    expect(await row()).toMatchObject({ device: "A browser we do not know", network: "2001:db8:7::/48" });
  });

  test("is in the audit when it begins and when it ends, once", async () => {
    const { cookie, viewer } = await enter(people.maya);
    // Somebody else ends it first, and is not done yet.
    const { other } = await prisma.$transaction(async (tx) => {
      await tx.session.update({ where: { id: viewer.sessionId }, data: { device: "held" } });
      const other = hammer(5, () => endSessionOf(cookie));
      await untilOneWaits();
      return { other };
    });
    await other;
    const verbs = await prisma.auditEntry.findMany({
      where: { subjectId: viewer.sessionId },
      orderBy: { at: "asc" },
      select: { verb: true, actorId: true },
    });
    expect(verbs).toEqual([
      { verb: "startSession", actorId: people.maya.id },
      { verb: "endSession", actorId: people.maya.id },
    ]);
  });
});

describe("signing out", () => {
  test("one device, once", async () => {
    const [here, phone] = [await enter(people.tomas), await enter(people.tomas)];
    const { done, refused } = await hammer(5, () => endSession(here.viewer, phone.viewer.sessionId));
    expect([done.length, refused]).toEqual([1, 4]);
    expect([await look(phone.cookie), (await look(here.cookie))?.id]).toEqual([null, here.viewer.sessionId]);
  });

  test("all others, then everywhere", async () => {
    const [here, phone, stranger] = [
      await enter(people.priya),
      await enter(people.priya),
      await enter(people.sam),
    ];
    await endOtherSessions(here.viewer);
    expect([await look(phone.cookie), await look(here.cookie)]).toEqual([null, expect.anything()]);
    await endAllSessions(here.viewer);
    expect(await look(here.cookie)).toBeNull();
    expect(await look(stranger.cookie)).not.toBeNull();
  });
});

test("the list names the browsers that hold, the latest first, and no secret", async () => {
  const [old, here] = [await enter(people.jonas), await enter(people.jonas)];
  await look(here.cookie, minutes(6));
  const list = await listSessions(here.viewer, new Date());
  expect(list.map(({ id }) => id)).toEqual([here.viewer.sessionId, old.viewer.sessionId]);
  await look(old.cookie, minutes(12));
  expect((await listSessions(here.viewer, new Date()))[0]?.id).toBe(old.viewer.sessionId);
  expect(Object.keys(list[0]!).sort()).toEqual(["createdAt", "device", "id", "lastSeenAt", "network"]);
});

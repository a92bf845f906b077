import fc from "fast-check";
import { afterEach, beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { savePrivateNote } from "@/lib/timelines/mutations";
import { countAdvice, findMentorKnown, findTimeline, listPrivateNotes } from "@/lib/timelines/queries";
import { placeAfter, shows, TimelineFilter } from "@/lib/timelines/schema";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { statementsOf } from "@/tests/support/statements";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(() => restore());

const pair = () => ({ menteeId: people.maya.id, mentorId: people.tomas.id });
const all = (who: "maya" | "tomas", show: (typeof shows)[number] = "all") =>
  findTimeline(people[who], pair(), { show }, 1000);

/** Everything at one of two moments, so that ids and kinds have to keep rows apart. */
async function crowd() {
  const { maya, tomas } = people;
  const [one, two] = [new Date("2026-11-01T10:00:00Z"), new Date("2026-11-01T10:00:00.001Z")];
  await prisma.post.createMany({
    data: Array.from({ length: 40 }, (_, i) => ({
      ...{ menteeId: maya.id, mentorId: tomas.id, mentorshipId: target.mentorship, text: `Word ${i}` },
      ...{ byMentor: i % 2 === 0, createdAt: i % 3 === 0 ? one : two },
    })),
  });
  await prisma.reviewRequest.updateMany({ where: { reviewerId: tomas.id }, data: { createdAt: one } });
  await prisma.verdict.updateMany({ where: { request: { reviewerId: tomas.id } }, data: { createdAt: one } });
  await prisma.waiver.updateMany({ data: { createdAt: two, takenBackAt: two } });
}

test("page by page it is the whole, each row once, newest first", async () => {
  await crowd();
  for (const show of shows) {
    const whole = (await all("maya", show)).entries.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (most) => {
        const read: string[] = [];
        let after = TimelineFilter.parse({ show }).after;
        for (;;) {
          const { entries, next } = await findTimeline(people.maya, pair(), { show, after }, most);
          read.push(...entries.map(({ kind, id }) => `${kind} ${id}`));
          if (!next) break;
          after = TimelineFilter.parse({ after: next }).after;
          expect(placeAfter(after!)).toBe(next);
        }
        expect(read).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  }
});

test("both sides get the same rows of what goes on", async () => {
  const rows = async (who: "maya" | "tomas") =>
    (await all(who)).entries.map(({ kind, id }) => `${kind} ${id}`);
  expect(await rows("tomas")).toEqual(await rows("maya"));
  expect((await rows("maya")).length).toBeGreaterThan(10);
});

test("it asks the database the same number of times, however much there is", async () => {
  const few = (await statementsOf(() => findTimeline(people.maya, pair()))).length;
  await crowd();
  expect((await statementsOf(() => findTimeline(people.maya, pair()))).length).toBe(few);
  expect(few).toBeLessThanOrEqual(13);
});

test("advice is done, open, or left as it was", async () => {
  await prisma.reviewPoint.deleteMany();
  const [first, second] = await prisma.verdict.findMany({
    where: { request: { requesterId: people.maya.id, reviewerId: people.tomas.id } },
    take: 2,
  });
  const point = (requestId: string, position: number, resolvedAt: Date | null) =>
    prisma.reviewPoint.create({ data: { requestId, position, text: `Point ${position}`, resolvedAt } });
  await prisma.verdict.update({ where: { requestId: first!.requestId }, data: { supersededAt: new Date() } });
  await prisma.verdict.update({ where: { requestId: second!.requestId }, data: { supersededAt: null } });
  await point(first!.requestId, 20, new Date());
  await point(first!.requestId, 21, null);
  await point(second!.requestId, 20, new Date());
  await point(second!.requestId, 21, null);
  await point(second!.requestId, 22, null);
  expect(await countAdvice(people.tomas, pair())).toEqual({ done: 2, open: 2, left: 1 });
});

test("an ended mentorship of the two does not open what was put before the mentor", async () => {
  await prisma.mentorship.update({
    where: { id: target.mentorship },
    data: { state: "ENDED", overAt: new Date(), endedById: people.maya.id },
  });
  const { pair: ended, liveId } = (await findMentorKnown(people.maya, target.mentorship))!;
  expect(liveId).toBeNull();
  const { entries } = await findTimeline(people.tomas, ended, {}, 1000);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(["began", "ended", "post", "verdict", "waived"]),
  );
  expect(JSON.stringify(entries)).not.toContain('"title"');
});

test("what is no place begins at the newest, and what is no kind shows everything", () => {
  for (const after of ["", "x", "2026-11-01_x_post", "2026-11-01T10:00:00.000Z_x_post", ["a", "b"]])
    expect(TimelineFilter.parse({ show: "nothing", after })).toEqual({ show: "all", after: undefined });
});

test("of two edits of a note at once one is told, and an empty one takes it away", async () => {
  const save = (revision: number, note: string | null) =>
    savePrivateNote(people.maya, { mentorshipId: target.mentorship, revision, note });
  const both = await hammer(2, (i) => save(1, `Edit ${i}`));
  expect([both.done.length, both.refused]).toEqual([1, 1]);
  await save(2, null);
  expect(await listPrivateNotes(people.maya, pair())).toEqual([]);
  const fresh = await hammer(2, (i) => save(0, `New ${i}`));
  expect([fresh.done.length, fresh.refused]).toEqual([1, 1]);
  expect(await listPrivateNotes(people.tomas, pair())).toHaveLength(1);
});

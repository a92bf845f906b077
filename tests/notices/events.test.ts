import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { acceptInvitation, declineInvitation } from "@/lib/invitations/mutations";
import { endMentorship } from "@/lib/mentorships/mutations";
import { removeMilestone } from "@/lib/milestones/mutations";
import { giveVerdict, withdrawRequest } from "@/lib/reviews/mutations";
import { removeWeek, saveWeek } from "@/lib/weeks/mutations";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  await prisma.notice.deleteMany();
  restore = await keepWorld();
});
afterEach(() => restore());

const told = (who: keyof Cast) =>
  prisma.notice.findMany({
    where: { memberId: people[who].id },
    orderBy: { id: "asc" },
    select: { kind: true, actorId: true, facts: true, href: true, seenAt: true, mailDueAt: true },
  });
const all = () => prisma.notice.count();
const asked = ({ tomas, maya }: Cast) =>
  prisma.notice.create({
    data: {
      kind: "REVIEW_REQUESTED",
      ...{ memberId: tomas.id, actorId: maya.id, key: target.request },
      ...{ facts: {}, href: `/reviews/${target.request}`, mailDueAt: new Date() },
    },
  });

describe("a request", () => {
  test("that is taken back is settled for the mentor, who is told", async () => {
    await asked(people);
    await withdrawRequest(people.maya, target.request);
    expect(await told("tomas")).toMatchObject([
      { kind: "REVIEW_REQUESTED", seenAt: expect.any(Date), mailDueAt: null },
      { kind: "REQUEST_WITHDRAWN", facts: {}, href: `/reviews/${target.request}`, seenAt: null },
    ]);
  });

  test("that is answered is settled for the mentor, and the member is told how", async () => {
    await asked(people);
    await giveVerdict(people.tomas, {
      requestId: target.request,
      kind: "ENDORSED",
      note: "A note that stays here",
      points: [],
      tick: {},
      takeUp: "yes",
    });
    expect(await told("tomas")).toMatchObject([{ seenAt: expect.any(Date), mailDueAt: null }]);
    expect(await told("maya")).toMatchObject([
      {
        kind: "VERDICT_GIVEN",
        actorId: people.tomas.id,
        facts: { verdict: "ENDORSED", title: "Release freeze cut from 9 days to 3" },
        href: `/reviews/${target.request}`,
      },
    ]);
  });

  test("whose milestone is removed is not spoken of any more", async () => {
    await asked(people);
    await removeMilestone(people.maya, target.waitingMilestone);
    expect(await all()).toBe(0);
  });

  test("of a mentorship that ends is settled, and the other side is told who ended it", async () => {
    await asked(people);
    await endMentorship(people.maya, target.mentorship);
    expect(await told("tomas")).toMatchObject([
      { kind: "REVIEW_REQUESTED", seenAt: expect.any(Date) },
      { kind: "MENTORSHIP_ENDED", facts: { what: "ENDED" }, href: `/mentees/${people.maya.id}` },
    ]);
    expect(await told("maya")).toEqual([]);
  });
});

test("a mentor who ends it is told of to the mentee", async () => {
  await endMentorship(people.tomas, target.mentorship);
  expect(await told("maya")).toMatchObject([
    { facts: { what: "ENDED" }, href: `/mentors/${target.mentorship}` },
  ]);
  expect(await told("tomas")).toEqual([]);
});

describe("an invitation", () => {
  const token = castToken("sara", "priya");
  test("that is accepted is told to whoever sent it", async () => {
    await acceptInvitation(people.priya, token);
    const { id } = await prisma.mentorship.findFirstOrThrow({
      where: { menteeId: people.sara.id, mentorId: people.priya.id },
    });
    expect(await told("sara")).toMatchObject([
      { kind: "INVITATION_ANSWERED", facts: { answer: "ACCEPTED" }, href: `/mentors/${id}` },
    ]);
  });
  test("that is declined as well", async () => {
    await declineInvitation(people.priya, { token, reason: "NO_TIME", words: null });
    expect(await told("sara")).toMatchObject([{ facts: { answer: "DECLINED" }, href: "/mentors" }]);
  });
});

describe("a week", () => {
  const save = async (show: string[]) => {
    const { monday, revision } = await prisma.weekReview.findUniqueOrThrow({ where: { id: target.week } });
    const day = monday.toISOString().slice(0, 10);
    await saveWeek(people.maya, {
      ...{ formKey: crypto.randomUUID(), monday: day, revision, progress: "A line", plans: null },
      unit: "PERCENT",
      ...{ problems: null, setAside: false, show },
      ...{ code: null, coordination: null, communication: null, strategy: null },
    });
    return day;
  };
  test("is told when it is shown, once; and is settled when it is shown no more", async () => {
    const monday = await save([target.mentorship]);
    await save([target.mentorship]);
    expect(await told("tomas")).toMatchObject([
      {
        kind: "WEEK_SHOWN",
        facts: { monday },
        href: `/mentees/${people.maya.id}/weeks/${monday}`,
        seenAt: null,
      },
    ]);
    await save([]);
    expect(await told("tomas")).toMatchObject([{ seenAt: expect.any(Date), mailDueAt: null }]);
    await save([target.mentorship]);
    expect(await told("tomas")).toHaveLength(1);
  });
  test("that is removed is not spoken of any more", async () => {
    await save([target.mentorship]);
    await removeWeek(people.maya, target.week);
    expect(await all()).toBe(0);
  });
});

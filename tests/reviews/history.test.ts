import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { giveVerdict, requestReview, tickPoint, withdrawRequest } from "@/lib/reviews/mutations";
import { HISTORY, listAnswered, listDecided, listVerdictsOf, listVersions } from "@/lib/reviews/queries";
import { HistoryPlace, historyPlaceOf } from "@/lib/reviews/schema";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
let mentorshipId: string;
beforeAll(async () => {
  people = await loadPeople();
  const pair = { menteeId: people.maya.id, mentorId: people.tomas.id };
  mentorshipId = (await prisma.mentorship.findFirstOrThrow({ where: pair })).id;
});

const { formKey: _formKey, ...content } = milestoneInput;
const log = () => logMilestone(people.maya, { ...milestoneInput, formKey: crypto.randomUUID() });
const ask = (milestoneId: string) =>
  requestReview(people.maya, {
    formKey: crypto.randomUUID(),
    milestoneId,
    mentorshipId,
    questions: [],
    wantedBy: null,
  });
const sendBack = (requestId: string, ...points: string[]) =>
  giveVerdict(people.tomas, {
    requestId,
    kind: "CHANGES_REQUESTED",
    note: null,
    points,
    tick: {},
    takeUp: "yes",
  });

test("verdicts are paged by key, each once, both for who gave and for who got them", async () => {
  for (let i = 0; i < HISTORY + 5; i++) {
    const { id } = await ask((await log()).id);
    await giveVerdict(people.tomas, {
      requestId: id,
      kind: "ENDORSED",
      note: null,
      points: [],
      tick: {},
      takeUp: "yes",
    });
  }
  // Several at the same moment, as a clock of milliseconds allows.
  await prisma.verdict.updateMany({
    where: { request: { requesterId: people.maya.id, reviewerId: people.tomas.id } },
    data: { createdAt: new Date("2026-11-01T10:00:00.000Z") },
  });
  for (const list of [listDecided, listAnswered]) {
    const viewer = list === listDecided ? people.tomas : people.maya;
    const seen: string[] = [];
    for (let place: HistoryPlace | undefined; ;) {
      const { requests, older } = await list(viewer, place);
      seen.push(...requests.map(({ id }) => id));
      if (!older) break;
      expect(requests).toHaveLength(HISTORY);
      place = HistoryPlace.parse(historyPlaceOf(requests.at(-1)!));
    }
    const own = list === listDecided ? { reviewerId: viewer.id } : { requesterId: viewer.id };
    const live = { mentorship: { state: "ACTIVE" as const } };
    expect(seen).toHaveLength(
      await prisma.reviewRequest.count({
        where: { ...own, state: "DECIDED", ...(list === listDecided && live) },
      }),
    );
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test.each(["", "nonsense", "2026-13-45T00:00:00.000Z_x", "2026-11-01T10:00:00.000Z_nobody"])(
  "a place that is none is no place: %s",
  (place) => expect(HistoryPlace.parse(place)).toBeUndefined(),
);

test("points stay to be mended until a later version is judged, whatever is asked and taken back meanwhile", async () => {
  const { id: milestoneId } = await log();
  await sendBack((await ask(milestoneId)).id, "First");
  const point = async (text: string) =>
    (await prisma.reviewPoint.findFirstOrThrow({ where: { text, verdict: { request: { milestoneId } } } }))
      .id;
  const tick = async (text: string, resolved = true) =>
    tickPoint(people.maya, { pointId: await point(text), resolved });

  await tick("First");
  const second = await ask(milestoneId);
  await expect(tick("First", false)).rejects.toThrow("This point cannot be ticked any more.");
  await withdrawRequest(people.maya, second.id);
  await tick("First", false);
  await tick("First");

  const third = await ask(milestoneId);
  await giveVerdict(people.tomas, {
    requestId: third.id,
    kind: "CANNOT_JUDGE",
    note: null,
    points: [],
    tick: {},
    takeUp: "yes",
  });
  await tick("First", false);
  await tick("First");

  await sendBack((await ask(milestoneId)).id, "Second");
  await expect(tick("First", false)).rejects.toThrow("This point cannot be ticked any more.");
  await tick("Second");
  const { requests } = await listVerdictsOf(people.maya, milestoneId);
  expect(requests.map(({ verdict }) => [verdict?.kind, verdict?.supersededAt instanceof Date])).toEqual([
    ["CHANGES_REQUESTED", false],
    ["CANNOT_JUDGE", true],
    [undefined, false],
    ["CHANGES_REQUESTED", true],
  ]);
});

test("a mentor compares the versions they were asked about, and never what is being written", async () => {
  const { id: milestoneId } = await log();
  await sendBack((await ask(milestoneId)).id, "Say why");
  await editMilestone(people.maya, { ...content, title: "Said why", milestoneId, revision: 1 });
  await ask(milestoneId);
  await editMilestone(people.maya, { ...content, title: "Not said yet", milestoneId, revision: 2 });
  const titles = async (viewer: keyof Cast) =>
    (await listVersions(people[viewer], milestoneId)).map(({ content }) => content.title);
  expect(await titles("tomas")).toEqual(["Only here", "Said why"]);
  expect(await titles("maya")).toEqual(["Only here", "Said why"]);
  expect(await titles("priya")).toEqual([]);
});

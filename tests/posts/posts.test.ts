import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { partsOf } from "@/components/ui/written";
import { prisma } from "@/lib/db";
import { eraseDue } from "@/lib/deletions/jobs";
import { removeMilestone } from "@/lib/milestones/mutations";
import { withdrawRequest } from "@/lib/reviews/mutations";
import { endMentorship } from "@/lib/mentorships/mutations";
import { seeNotices } from "@/lib/notices/mutations";
import { editPost, removePost, reportPost, writeToMentorship, writeToRequest } from "@/lib/posts/mutations";
import { countFormerPosts, findPost, findThread, LATEST } from "@/lib/posts/queries";
import { reportLines } from "@/lib/launch/reports";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(async () => {
  await restore();
  await prisma.rateLimit.deleteMany();
});

const form = () => ({ formKey: crypto.randomUUID(), mentorshipId: target.mentorship });
const write = (who: keyof Cast, text: string) => writeToMentorship(people[who], { ...form(), text });
const about = (who: keyof Cast, text: string) =>
  writeToRequest(people[who], { formKey: crypto.randomUUID(), requestId: target.request, text });
const kept = (id: string) => prisma.post.findUniqueOrThrow({ where: { id }, include: { earlier: true } });
const minutesLater = async (id: string, minutes: number) =>
  new Date((await kept(id)).createdAt.getTime() + minutes * 60_000);
const toldOf = (who: keyof Cast) =>
  prisma.notice.findMany({
    where: { memberId: people[who].id, kind: "POST_WRITTEN" },
    orderBy: { id: "asc" },
    select: { href: true, facts: true, seenAt: true },
  });

describe("an edit", () => {
  test("within fifteen minutes leaves the word alone, and nothing of what stood there", async () => {
    const { id } = await write("tomas", "Frist");
    await editPost(
      people.tomas,
      { postId: id, text: "First" },
      new Date((await minutesLater(id, 15)).getTime() - 1),
    );
    expect(await kept(id)).toMatchObject({ text: "First", editedAt: expect.any(Date), earlier: [] });
  });

  test("after them keeps how it read, for both", async () => {
    const { id } = await write("tomas", "One");
    await editPost(people.tomas, { postId: id, text: "Two" }, await minutesLater(id, 15));
    await editPost(people.tomas, { postId: id, text: "Three" }, await minutesLater(id, 90));
    for (const who of ["maya", "tomas"] as const)
      expect(await findPost(people[who], id)).toMatchObject({
        text: "Three",
        earlier: [{ text: "Two" }, { text: "One" }],
      });
  });

  test("that changes nothing is none", async () => {
    const { id } = await write("tomas", "One");
    await editPost(people.tomas, { postId: id, text: "One" }, await minutesLater(id, 90));
    expect(await kept(id)).toMatchObject({ editedAt: null, earlier: [] });
  });

  test("and a removal at once leave nothing of the words", { timeout: 120_000 }, async () => {
    for (let round = 0; round < 25; round++) {
      const { id } = await write("tomas", "One");
      const later = await minutesLater(id, 30);
      await hammer(3, (i) =>
        i === 0
          ? removePost(people.tomas, id)
          : editPost(people.tomas, { postId: id, text: `Two ${i}` }, later),
      );
      expect(await kept(id)).toMatchObject({ text: "", earlier: [] });
      await prisma.rateLimit.deleteMany();
    }
  });
});

test("of a removed post the line stays, and the answer to it", async () => {
  const { id } = await about("maya", "A word too much");
  await about("tomas", "Never mind.");
  await removePost(people.maya, id);
  const { posts } = await findThread(people.tomas, target.request);
  expect(posts.slice(-2)).toMatchObject([
    { id, text: "", removedAt: expect.any(Date) },
    { text: "Never mind.", author: people.tomas.name },
  ]);
});

describe("a notice", () => {
  test("is one for each thread, until it is read", async () => {
    await write("tomas", "One");
    await write("tomas", "Two");
    await about("tomas", "Three");
    const mentorship = `/mentors/${target.mentorship}/timeline`;
    const milestone = `/milestones/${target.waitingMilestone}`;
    const title = "Release freeze cut from 9 days to 3";
    expect(await toldOf("maya")).toMatchObject([
      { href: mentorship, facts: { title: null } },
      { href: milestone, facts: { title } },
    ]);
    await seeNotices(people.maya, [mentorship]);
    await write("tomas", "Four");
    expect((await toldOf("maya")).map(({ href, seenAt }) => [href, seenAt === null])).toEqual([
      [mentorship, false],
      [milestone, true],
      [mentorship, true],
    ]);
  });

  test("tells a mentor nothing that the mentee wrote", async () => {
    await about("maya", "A secret of mine");
    await write("maya", "Another");
    expect(await toldOf("tomas")).toMatchObject([
      { href: `/reviews/${target.request}`, facts: { title: null } },
      { href: `/mentees/${people.maya.id}/timeline`, facts: { title: null } },
    ]);
  });

  test("and its reading at once lose no post", { timeout: 120_000 }, async () => {
    const href = `/mentors/${target.mentorship}/timeline`;
    for (let round = 0; round < 25; round++) {
      await write("tomas", "Before");
      let read = 0;
      const [{ id }] = await Promise.all([
        write("tomas", `Round ${round}`),
        seeNotices(people.maya, [href]).then(async () => {
          read = await prisma.post.count({ where: { text: `Round ${round}` } });
        }),
      ]);
      const unread = await prisma.notice.count({ where: { memberId: people.maya.id, href, seenAt: null } });
      expect({ id, told: read + unread > 0 }).toEqual({ id, told: true });
      await seeNotices(people.maya, [href]);
      await prisma.rateLimit.deleteMany();
    }
  });
});

test("a form that arrives eight times at once is one post", async () => {
  const input = { ...form(), text: "Once" };
  const { done } = await hammer(8, () => writeToMentorship(people.maya, input));
  expect(new Set(done.map(({ id }) => id)).size).toBe(1);
  expect(await prisma.post.count({ where: { text: "Once" } })).toBe(1);
});

test("words and the end of the mentorship at once: what is refused is not written", async () => {
  const before = await prisma.post.count();
  const { done } = await hammer(4, async (i) =>
    i === 0 ? void (await endMentorship(people.maya, target.mentorship)) : write("tomas", `At once ${i}`),
  );
  expect(await prisma.post.count()).toBe(before + done.filter((post) => post !== undefined).length);
  await expect(write("tomas", "After")).rejects.toThrow("Nothing can be written here any more");
});

test.each([
  ["removed", () => removeMilestone(people.maya, target.waitingMilestone)],
  ["taken back", () => withdrawRequest(people.maya, target.request)],
])(
  "words about a request that is %s at the same moment are refused in words, or were there before",
  { timeout: 240_000 },
  async (_, end) => {
    for (let round = 0; round < 40; round++) {
      await hammer<unknown>(2, (i) => ((i + round) % 2 === 0 ? about("tomas", `Round ${round}`) : end()));
      await expect(about("tomas", "After")).rejects.toThrow("Nothing can be written here any more");
      await restore();
    }
  },
);

test("a thread shows its latest, and says that there are more", async () => {
  const { maya, tomas } = people;
  await prisma.post.createMany({
    data: Array.from({ length: LATEST + 1 }, (_, minute) => ({
      ...{
        menteeId: maya.id,
        mentorId: tomas.id,
        mentorshipId: target.mentorship,
        requestId: target.request,
      },
      ...{ byMentor: true, text: `Word ${minute}`, createdAt: new Date(Date.UTC(2027, 0, 1, 0, minute)) },
    })),
  });
  const { posts, hasOlder } = await findThread(maya, target.request);
  expect([posts.length, posts[0]!.text, posts.at(-1)!.text, hasOlder]).toEqual([
    LATEST,
    "Word 1",
    `Word ${LATEST}`,
    true,
  ]);
});

describe("a report", () => {
  test("holds a copy of that post alone, whatever becomes of it", async () => {
    const { id } = await write("tomas", "An insult");
    await write("tomas", "Something else");
    await editPost(people.tomas, { postId: id, text: "A softer insult" }, await minutesLater(id, 30));
    await reportPost(people.maya, { postId: id, reason: "HARASSMENT", words: "Look at this" });
    await removePost(people.tomas, id);
    const lines = (await reportLines(process.env.DATABASE_URL!)).join("\n");
    expect(lines).toMatch(/harassment.*written by tomas@.*reported by maya@/);
    for (const text of ["| A softer insult", "| An insult", "| Look at this"]) expect(lines).toContain(text);
    expect(lines).not.toContain("Something else");
  });

  test("is made once", async () => {
    const { id } = await write("tomas", "An insult");
    const report = () => reportPost(people.maya, { postId: id, reason: "SPAM", words: null });
    await report();
    await expect(report()).rejects.toThrow("You have reported this post already.");
    expect(await prisma.report.count()).toBe(1);
  });
});

describe("an erasure", () => {
  const erase = async (who: keyof Cast) => {
    await prisma.user.update({ where: { id: people[who].id }, data: { eraseAt: new Date(0) } });
    await eraseDue(new Date());
  };

  test("of the mentor leaves both sides' words to the mentee, under nobody's name", async () => {
    const mentor = await about("tomas", "From the mentor");
    const mentee = await about("maya", "From the mentee");
    await erase("tomas");
    const { posts, writable } = await findThread(people.maya, target.request);
    expect(posts.map(({ id, author, isOwn }) => ({ id, author, isOwn })).slice(-2)).toEqual([
      { id: mentor.id, author: "Former mentor", isOwn: false },
      { id: mentee.id, author: people.maya.name, isOwn: true },
    ]);
    expect(writable).toBeNull();
  });

  test("of the mentee leaves a mentor the number of what they wrote", async () => {
    await prisma.post.deleteMany();
    await write("tomas", "One");
    const { id } = await write("tomas", "Two");
    await removePost(people.tomas, id);
    await write("maya", "Mine");
    await erase("maya");
    expect(await countFormerPosts(people.tomas)).toEqual({ posts: 1, members: 1 });
    expect(await prisma.post.count()).toBe(0);
    expect(await prisma.privateNote.count()).toBe(0);
  });
});

test.each([
  ["see https://example.com/a?b=c.", ["see ", "https://example.com/a?b=c", "."]],
  ["(https://example.com)", ["(", "https://example.com", ")"]],
  ["javascript:alert(1) http://", ["javascript:alert(1) http://"]],
  ["https://a.example and http://b.example/ü", ["https://a.example", " and ", "http://b.example/ü"]],
])("%s", (text, parts) => {
  expect(partsOf(text).map(({ text }) => text)).toEqual(parts);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { TooMany } from "@/lib/errors";
import { clearPastAttempts } from "@/lib/limits/jobs";
import { limits, type Limit } from "@/lib/limits/limits";
import { giveBack, spend, type Attempt } from "@/lib/limits/mutations";
import { hammer } from "@/tests/support/hammer";
import { untilOneWaits } from "@/tests/support/waiting";

const many = (times: number, ...attempts: Attempt[]) => hammer(times, () => spend(attempts));
const { allowed } = limits.changePassword;

test("of a crowd of attempts exactly the allowed ones pass", async () => {
  const { done, refused } = await many(4 * allowed, ["changePassword", "a crowd"]);
  expect([done.length, refused]).toEqual([allowed, 3 * allowed]);
});

test("of a crowd that spends several limits, none allows more than its own", async () => {
  const { done } = await hammer(60, (index) =>
    spend([
      ["inviteMentor", "one member"],
      ["inviteAddressAgain", "one member", `address ${index % 5}`],
    ]),
  );
  expect(done.length).toBeLessThanOrEqual(5 * limits.inviteAddressAgain.allowed);
  expect(done.length).toBeGreaterThan(0);
});

test("who spends the same limits in another order waits, and never in a ring", async () => {
  const attemptOf = (key: string): Attempt => ["inviteMentor", key];
  await prisma.rateLimit.deleteMany();
  await spend([attemptOf("left")]);
  const { key: left } = await prisma.rateLimit.findFirstOrThrow();
  await spend([attemptOf("right")]);
  const [first] = await prisma.rateLimit.findMany({ orderBy: { key: "asc" } });
  const [early, late] = first!.key === left ? ["left", "right"] : ["right", "left"];

  const { other } = await prisma.$transaction(async (tx) => {
    await spend([attemptOf(early!)], tx);
    const other = spend([attemptOf(late!), attemptOf(early!)]);
    await untilOneWaits();
    await spend([attemptOf(late!)], tx);
    return { other };
  });
  await other;
  expect(await prisma.rateLimit.findMany({ select: { count: true } })).toEqual([{ count: 3 }, { count: 3 }]);
});

test("who is refused is told how long, in words and in seconds", async () => {
  await many(allowed, ["changePassword", "told"]);
  const error = await spend([["changePassword", "told"]]).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TooMany);
  expect(error).toMatchObject({ message: "Too many attempts. Try again in 15 minutes." });
  const { retryAfter } = error as TooMany;
  expect(retryAfter).toBeGreaterThan(890);
  expect(retryAfter).toBeLessThanOrEqual(900);
});

test("a new window begins when the old one is over, however often somebody tried in it", async () => {
  await many(3 * allowed, ["changePassword", "window"]);
  await pass();
  await spend([["changePassword", "window"]]);
  expect((await many(allowed, ["changePassword", "window"])).done).toHaveLength(allowed - 1);
});

test("a window ends when it was to end, however often somebody tries in it", async () => {
  await prisma.rateLimit.deleteMany();
  await spend([["changePassword", "ends"]]);
  const expiresAt = new Date(Date.now() + 300_000);
  await prisma.rateLimit.updateMany({ data: { expiresAt } });
  await spend([["changePassword", "ends"]]);
  expect(await prisma.rateLimit.findMany({ select: { count: true, expiresAt: true } })).toEqual([
    { count: 2, expiresAt },
  ]);
});

test("an attempt that is given back does not count, and one key never counts for another", async () => {
  for (let again = 0; again < 2 * allowed; again++) await giveBack(await spend([["changePassword", "back"]]));
  await many(allowed, ["changePassword", "back"]);
  await spend([["changePassword", "other"]]);
  await spend([["signUp", "back"]]);
});

test("what is refused is counted nowhere, so that one limit that is spent uses up no other", async () => {
  await prisma.rateLimit.deleteMany();
  await many(allowed, ["changePassword", "spent"]);
  const both: Attempt[] = [
    ["changePassword", "spent"],
    ["signUp", "not spent"],
  ];
  await expect(spend(both)).rejects.toThrow("Too many attempts.");
  const counts = await prisma.rateLimit.findMany({ where: { key: { startsWith: "signUp:" } } });
  expect(counts).toEqual([]);
});

test("so is what is refused because many places try at once", async () => {
  await prisma.rateLimit.deleteMany();
  const { slowed } = limits.signInToAccount;
  const [here, anywhere]: Attempt[] = [
    ["signInToAccount", "guessed", "here"],
    ["signInAnywhere", "guessed"],
  ];
  await many(slowed, here!);
  await many(limits.signInAnywhere.allowed, anywhere!);
  await expect(spend([here!, anywhere!])).rejects.toThrow("Somebody is trying passwords");
  const counts = await prisma.rateLimit.findMany({ orderBy: { count: "asc" }, select: { count: true } });
  expect(counts).toEqual([{ count: slowed }, { count: limits.signInAnywhere.allowed }]);
});

test("an attempt is given back once, however often", async () => {
  await prisma.rateLimit.deleteMany();
  const receipt = await spend([["changePassword", "twice"]]);
  for (let again = 0; again < 3; again++) await giveBack(receipt);
  expect(await prisma.rateLimit.findMany({ select: { count: true } })).toEqual([{ count: 0 }]);
});

test("nothing is given back to a window that has begun since", async () => {
  const receipt = await spend([["changePassword", "late"]]);
  await pass();
  await many(allowed, ["changePassword", "late"]);
  await giveBack(receipt);
  await expect(spend([["changePassword", "late"]])).rejects.toThrow("Too many attempts.");
});

test("counts that are over are swept away, in pieces, as new ones begin", async () => {
  await prisma.rateLimit.deleteMany();
  for (let visitor = 0; visitor < 20; visitor++) await spend([["signUp", `visitor ${visitor}`]]);
  await pass();
  await spend([["signUp", "somebody else"]]);
  expect(await prisma.rateLimit.count()).toBe(1);

  const expiresAt = new Date(Date.now() - 60_000);
  await prisma.rateLimit.createMany({
    data: Array.from({ length: 250 }, (_, index) => ({ key: `old ${index}`, count: 1, expiresAt })),
  });
  expect([await clearPastAttempts(), await clearPastAttempts(), await clearPastAttempts()]).toEqual([
    100, 100, 50,
  ]);
});

test("what is being counted at this moment is not waited for, and stays", async () => {
  await prisma.rateLimit.deleteMany();
  await spend([["changePassword", "busy"]]);
  await pass();
  await prisma.$transaction(async (tx) => {
    await spend([["changePassword", "busy"]], tx);
    expect(await clearPastAttempts()).toBe(0);
  });
  expect(await prisma.rateLimit.count()).toBe(1);
});

test("nobody sweeps within a transaction: what it took away, others would wait for", async () => {
  await prisma.rateLimit.deleteMany();
  await spend([["changePassword", "over"]]);
  await pass();
  await prisma.$transaction((tx) => spend([["changePassword", "new"]], tx));
  expect(await prisma.rateLimit.count()).toBe(2);
});

test("a row says nothing of whose it is, nor two that they are of one person", async () => {
  await prisma.rateLimit.deleteMany();
  await spend([["signInToAccount", "maya@throughline.example", "203.0.113.9"]]);
  const [row] = await prisma.rateLimit.findMany();
  expect(row!.key).toMatch(/^signInToAccount:[\w-]{43}:[\w-]{43}$/);

  await spend([["signInAnywhere", "maya@throughline.example"]]);
  const parts = (await prisma.rateLimit.findMany()).flatMap(({ key }) => key.split(":"));
  expect(new Set(parts).size).toBe(parts.length);
});

test("every limit that slows another names one, which says what it then allows", () => {
  for (const { slows } of Object.values<Limit>(limits)) {
    if (!slows) continue;
    const { slowed = NaN, allowed } = (limits as Record<string, Limit>)[slows]!;
    expect(slowed).toBeGreaterThan(0);
    expect(slowed).toBeLessThan(allowed);
  }
});

test("docs/limits.md prints the table that is in force", () => {
  const rows = Object.entries<Limit>(limits).map(
    ([name, { allowed, slowed, seconds, per, why }]) =>
      `| \`${name}\` | ${allowed}${slowed ? `, slowed ${slowed}` : ""} | ${inWords(seconds)} | ${per} | ${why} |`,
  );
  const lines = readFileSync("docs/limits.md", "utf8").split("\n");
  expect(lines.filter((line) => line.startsWith("| `"))).toEqual(rows);
});

const inWords = (seconds: number) =>
  ({ 900: "15 minutes", 3600: "an hour", 86_400: "a day" })[seconds] ?? `${seconds} seconds`;

/** Every window that is there is over. */
const pass = () => prisma.rateLimit.updateMany({ data: { expiresAt: new Date(Date.now() - 60_000) } });

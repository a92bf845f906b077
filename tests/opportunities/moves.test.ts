import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { logMilestone, removeMilestone, saveDraft } from "@/lib/milestones/mutations";
import { findDraft } from "@/lib/milestones/queries";
import { draftAsk } from "@/lib/opportunities/ask";
import {
  answerOpportunity,
  askForOpportunity,
  finishOpportunity,
  spotOpportunity,
} from "@/lib/opportunities/mutations";
import { findOpportunity } from "@/lib/opportunities/queries";
import { AnswerInput } from "@/lib/opportunities/schema";
import { findStanding } from "@/lib/standing/queries";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
let id: string;
beforeEach(async () => {
  await prisma.user.deleteMany();
  people = await loadPeople();
  const spotted = {
    formKey: crypto.randomUUID(),
    title: "Lead it",
    who: "Ana",
    activityKey: "hear-out-doubter",
  };
  ({ id } = await spotOpportunity(people.maya, spotted));
});

const ask = () => askForOpportunity(people.maya, { opportunityId: id, ask: "Please" });
const answer = (given: "YES" | "NO" | "LATER", askAgainOn: string | null = null) =>
  answerOpportunity(people.maya, { opportunityId: id, answer: given, askAgainOn, words: null });
const now = () => findOpportunity(people.maya, id);

describe("an opportunity", () => {
  test("goes from the first idea to its milestone, by way of a later", async () => {
    await ask();
    await answer("LATER", "2099-01-01");
    expect(await now()).toMatchObject({ state: "LATER", asks: 1 });
    await ask();
    await answer("YES");
    await finishOpportunity(people.maya, id);
    expect(await now()).toMatchObject({ state: "DONE", asks: 2, milestoneId: null, askAgainOn: null });

    const { id: milestoneId } = await logMilestone(people.maya, { ...milestone(), opportunity: id });
    expect(await now()).toMatchObject({ state: "DONE", milestoneId });
    await removeMilestone(people.maya, milestoneId);
    expect(await now()).toMatchObject({ state: "DONE", milestoneId: null });
  });

  test("lowers nothing by a no", async () => {
    const before = await findStanding(people.maya);
    await ask();
    await answer("NO");
    expect(await findStanding(people.maya)).toEqual(before);
  });

  test("takes one of two moves at once, and tells the other where it is", async () => {
    await ask();
    const both = await Promise.allSettled([answer("YES"), answer("NO")]);
    const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason as Error] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(Refusal);
    expect(refused[0]!.message).toMatch(/answered with a (yes|no)\. It goes forward only/);
  });

  test("says where it is when it is moved backwards", async () => {
    await ask();
    await expect(ask()).rejects.toThrow("is asked for and waits for an answer");
    expect(await now()).toMatchObject({ asks: 1 });
  });

  test("is remembered by a draft of its milestone", async () => {
    const { formKey: _key, ...content } = milestone();
    await saveDraft(people.maya, {
      ...content,
      formKey: crypto.randomUUID(),
      keep: "draft",
      opportunity: id,
    });
    const { id: draftId } = await prisma.milestoneDraft.findFirstOrThrow({
      where: { ownerId: people.maya.id },
      orderBy: { updatedAt: "desc" },
    });
    expect((await findDraft(people.maya, draftId))!.content.opportunity).toBe(id);
  });
});

test("a later needs a day, in one sentence under the field", () => {
  const { error } = AnswerInput.safeParse({ opportunityId: crypto.randomUUID(), answer: "LATER" });
  expect(error!.issues.map(({ path, message }) => [path.join(), message])).toEqual([
    ["askAgainOn", "Choose the day to ask again"],
  ]);
  expect(AnswerInput.safeParse({ opportunityId: crypto.randomUUID(), answer: "NO" }).success).toBe(true);
});

describe("the words to ask with", () => {
  test("take the title into the sentence, an abbreviation as it is", () => {
    const asked = (title: string) => draftAsk({ who: "Ana", title, name: "Maya" });
    expect(asked("Lead the review")).toContain("I would like to lead the review.");
    expect(asked("QA the release")).toContain("I would like to QA the release.");
    expect(draftAsk({ who: "Ana", title: "Lead it", name: "Maya", hours: 1 })).toContain("about an hour");
    expect(asked("Lead it")).not.toContain("I reckon");
  });

  test("greet by name whoever is asked", () => {
    const greeted = (who: string) => draftAsk({ who, title: "Lead it", name: "Maya" }).split("\n")[0];
    expect(greeted("Priya Raman, engineering manager")).toBe("Hello Priya Raman,");
    expect(greeted("Jonas (platform)")).toBe("Hello Jonas,");
    expect(greeted("Head of platform")).toBe("Hello Head of platform,");
    expect(greeted(", (")).toBe("Hello , (,");
  });

  test("name whoever is asked and whoever asks, and fit into their field", () => {
    const text = (maxLength: number) => fc.string({ minLength: 1, maxLength });
    fc.assert(
      fc.property(text(80), text(120), text(120), (who, title, name) => {
        const words = draftAsk({ who, title, name, hours: 2.5 });
        expect(words).toContain(name);
        expect(words.length).toBeLessThan(2000);
      }),
    );
  });
});

const milestone = () => ({
  ...milestoneInput,
  formKey: crypto.randomUUID(),
  title: "Led it",
  activityKeys: ["hear-out-doubter"],
});

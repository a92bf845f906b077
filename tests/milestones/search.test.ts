import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { excerptOf, partsOf } from "@/lib/milestones/marks";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { countChoices, listMilestones } from "@/lib/milestones/queries";
import { MilestoneSearch } from "@/lib/milestones/schema";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
const { formKey: _formKey, ...content } = milestoneInput;
const log = (input: Partial<typeof content>) =>
  logMilestone(people.sam, { ...content, ...input, formKey: crypto.randomUUID() });

beforeAll(async () => {
  people = await loadPeople();
  await log({
    title: "Led the IT migration with Tomás",
    situation: "It’s the “code complete” — CI/CD → freeze of São Paulo; ⟨⟩ cross-team",
    evidenceLabel: ["Runbook 17"],
  });
  await log({ title: "שלום לצוות", situation: "Привет, МИР. 会議 🚀", evidenceLabel: ["الفريق"] });
  await log({ title: "Reviewing reviewers", situation: "Nothing else" });
});

const find = async (words: string) =>
  (await listMilestones(people.sam, { words })).milestones.map(({ title }) => title.split(" ")[0]);

describe("a word is found", () => {
  test.each([
    ["in every form", "migrations", ["Led"]],
    ["by its beginning, when it is the last one", "it migr", ["Led"]],
    ["not by a beginning in the middle", "migr it", []],
    ["however common it is", "IT", ["Led"]],
    ["without its accents", "tomas sao", ["Led"]],
    ["with them", "TOMÁS", ["Led"]],
    ["behind a typographic quote", "code", ["Led"]],
    ["on either side of a slash", "cd", ["Led"]],
    ["within a compound", "team", ["Led"]],
    ["in the name of the evidence", "runbook", ["Led"]],
    ["together with one of another field", "migration runbook freeze", ["Led"]],
    ["as a phrase", '"code complete"', ["Led"]],
    ["as a phrase in a phone’s quotes", "“code complete”", ["Led"]],
    ["not as a phrase in another order", '"complete code"', []],
    ["when one of two is there", "runbook or reviewer", ["Reviewing", "Led"]],
    ["unless another one is there", "nothing or led -runbook", ["Reviewing"]],
    ["in Hebrew", "לצוות", ["שלום"]],
    ["in Arabic", "الفريق", ["שלום"]],
    ["in Russian, in capitals or not", "мир ПРИВЕТ", ["שלום"]],
    ["in Japanese", "会議", ["שלום"]],
  ])("%s", async (_, words, found) => expect((await find(words)).toSorted()).toEqual(found.toSorted()));
});

test.each([
  ["only signs", "!!! ((( & | :* <->"],
  ["one quote", '"'],
  ["an open quote", '"code comp'],
  ["an apostrophe", "'"],
  ["a backslash", "\\"],
  ["a bare minus", "-"],
  ["only a negation", "-nothing"],
  ["operators of ours", "a:* & !b | c"],
  ["a tag", "<script>alert(1)</script>"],
  ["SQL", '\'; DROP TABLE "Milestone"; --'],
  ["emoji", "🚀👩‍👩‍👧‍👦"],
  ["joiners alone", "\u200d\u200b"],
  ["a right-to-left override", "\u202eabc"],
  ["nothing", ""],
])("an odd search is answered: %s", async (_, words) => {
  await expect(listMilestones(people.sam, { words })).resolves.toBeTruthy();
  await expect(countChoices(people.sam, { words })).resolves.toBeTruthy();
});

test.each([
  ["10,000 characters", "x".repeat(10_000), "Use at most 200 characters"],
  ["a NUL", "a\0b", "This text has a character that cannot be saved"],
  ["half an emoji", "\ud83d", "This text has a character that cannot be saved"],
  ["two searches", ["a", "b"], "Enter one value"],
])("what cannot be looked for is told: %s", (_, typed, sentence) =>
  expect(MilestoneSearch.safeParse(typed).error?.issues[0]?.message).toContain(sentence),
);

test("the words follow every change, of the text and of the evidence", async () => {
  const { id } = await log({ title: "Before the change", evidenceLabel: ["Firstlabel"] });
  expect([await find("firstlabel"), await find("secondlabel")]).toEqual([["Before"], []]);
  const change = { ...content, title: "After the change", milestoneId: id, revision: 1 };
  await editMilestone(people.sam, { ...change, evidenceLabel: ["Secondlabel"] });
  expect([await find("firstlabel"), await find("secondlabel")]).toEqual([[], ["After"]]);
  await prisma.evidence.updateMany({ where: { milestoneId: id }, data: { label: "Thirdlabel" } });
  expect(await find("thirdlabel after")).toEqual(["After"]);
  await prisma.evidence.deleteMany({ where: { milestoneId: id } });
  expect(await find("thirdlabel")).toEqual([]);
});

describe("what was found is marked", () => {
  const marked = async (words: string) => {
    const { milestones } = await listMilestones(people.sam, { words });
    return milestones.map(({ title, marks }) => ({
      title: show(partsOf(title, marks!.title)),
      excerpt: show(excerptOf(marks!.text, marks!.markedText)),
    }));
  };
  const show = (parts: ReturnType<typeof excerptOf>) =>
    parts?.map(({ text, found }) => (found ? `[${text}]` : text)).join("") ?? null;

  test("in the title, in every form", async () =>
    expect(await marked("reviewed")).toEqual([{ title: "[Reviewing] [reviewers]", excerpt: null }]));

  test("below it, with the signs that were written", async () =>
    expect(await marked("complete cd tomas")).toEqual([
      {
        title: "Led the IT migration with [Tomás]",
        excerpt: "It’s the “code [complete]” — CI/[CD] → freeze of São Paulo; ⟨⟩ cross-team · Runbook 17",
      },
    ]));
});

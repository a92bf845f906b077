import { describe, expect, test } from "vitest";
import {
  DraftInput,
  draftMark,
  MilestoneEditInput,
  MilestoneFilter,
  MilestoneInput,
  PriorEvidenceInput,
} from "@/lib/milestones/schema";

const id = "0192d5a0-0000-7000-8000-000000000001";
const content = {
  title: "Led the review",
  happenedOn: "2026-11-20",
  evidenceUrl: [] as string[],
  evidenceLabel: [] as string[],
  activityKeys: [] as string[],
  skillKeys: [] as string[],
};
const forms = {
  log: { schema: MilestoneInput, sent: { formKey: id, ...content } },
  edit: { schema: MilestoneEditInput, sent: { milestoneId: id, revision: "3", ...content } },
  draft: { schema: DraftInput, sent: { formKey: id, keep: "draft", ...content } },
};
const all = Object.keys(forms) as (keyof typeof forms)[];

/** What is said about a form, by field. */
const issues = (form: keyof typeof forms, fields: object) =>
  forms[form].schema
    .safeParse({ ...forms[form].sent, ...fields })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

const OUT_OF_DATE = "This form is out of date. Reload the page.";
const many = (count: number, item = "a") => Array.from({ length: count }, (_, i) => `${item}${i}`);

describe.each(all)("%s", (form) => {
  test("takes a title and a date", () => expect(issues(form, {})).toBeUndefined());

  test.each<[field: string, most: number]>([
    ["title", 120],
    ["situation", 2000],
    ["role", 2000],
    ["people", 1000],
    ["outcome", 2000],
    ["measure", 60],
  ])("%s has at most %i characters", (field, most) => {
    expect(issues(form, { [field]: "x".repeat(most) })).toBeUndefined();
    expect(issues(form, { [field]: "x".repeat(most + 1) })).toEqual([
      [field, `Use at most ${most.toLocaleString("en")} characters`],
    ]);
  });

  test("keeps at most twenty links, their names no longer than a title", () => {
    const links = many(20, "https://example.com/");
    expect(issues(form, { evidenceUrl: links, evidenceLabel: many(20) })).toBeUndefined();
    expect(issues(form, { evidenceUrl: [...links, "https://example.com"] })).toEqual([
      ["evidenceUrl", "Keep at most 20 links"],
    ]);
    expect(
      issues(form, { evidenceUrl: links, evidenceLabel: [...many(20), ""] })?.map(([field]) => field),
    ).toContain("evidenceLabel");
    expect(issues(form, { evidenceUrl: links, evidenceLabel: ["x".repeat(121)] })).toEqual([
      ["evidenceLabel.0", "Use at most 120 characters"],
    ]);
    expect(issues(form, { evidenceUrl: [`https://example.com/${"x".repeat(2000)}`] })).toEqual([
      ["evidenceUrl.0", "Use at most 2,000 characters"],
    ]);
  });

  test("speaks for at most twelve activities and eight skills", () => {
    expect(issues(form, { activityKeys: many(12), skillKeys: many(8) })).toBeUndefined();
    expect(issues(form, { activityKeys: many(13), skillKeys: many(9) })).toEqual([
      ["activityKeys", "Choose at most 12 activities"],
      ["skillKeys", "Choose at most 8 skills, the ones it speaks for most"],
    ]);
    expect(issues(form, { activityKeys: ["../etc"], skillKeys: ["A B"] })).toEqual([
      ["activityKeys.0", OUT_OF_DATE],
      ["skillKeys.0", OUT_OF_DATE],
    ]);
  });

  test("is of a kind we offer, or of none", () => {
    expect(issues(form, { kind: "" })).toBeUndefined();
    expect(issues(form, { kind: "PARTY" })).toEqual([["kind", "Choose one of the list"]]);
  });

  test("has no field we do not know", () => expect(issues(form, { ownerId: id })).toHaveLength(1));
});

describe.each(["log", "edit"] as const)("%s", (form) => {
  test("a link is one that somebody else can open", () => {
    for (const url of ["javascript:alert(1)", "wiki/page", "data:text/html,x", "file:///etc/passwd"])
      expect(issues(form, { evidenceUrl: [url] })?.map(([field]) => field)).toEqual(["evidenceUrl.0"]);
  });

  test("a name without its link would be lost, and is asked about", () => {
    expect(
      issues(form, { evidenceUrl: ["https://example.com", ""], evidenceLabel: ["Log", "Minutes"] }),
    ).toEqual([["evidenceUrl.1", "Give the link, or empty its name"]]);
  });

  test("the date is said", () => expect(issues(form, { happenedOn: "" })).toHaveLength(1));
});

test("only what is from before is dated by a year or a month", () => {
  expect(issues("edit", { happenedOn: "2023" })).toBeUndefined();
  expect(issues("log", { happenedOn: "2023" })).toHaveLength(1);
});

test.each(["", "1.5", "-1", "12345678901", "x"])("a revision is a number: %j", (revision) =>
  expect(issues("edit", { revision })).toEqual([["revision", OUT_OF_DATE]]),
);

describe("a draft", () => {
  const nothing = { title: "", evidenceUrl: [""], evidenceLabel: [""] };
  const sentence = "There is nothing to keep yet. Write a word of it first.";

  test.each<[string, object]>([
    ["a day alone", { happenedOn: "2026-11-20" }],
    ["the draft it came from", { draft: draftMark({ id, revision: 1 }) }],
  ])("is more than %s", (_, fields) =>
    expect(issues("draft", { ...nothing, ...fields })).toEqual([["", sentence]]),
  );

  test("may hold a link half typed, and a name without one", () =>
    expect(issues("draft", { evidenceUrl: ["wiki"], evidenceLabel: ["", "Minutes"] })).toBeUndefined());

  test.each([`${id}`, `${id}_`, `${id}_x`, `${id}_1234567890`, `${"0".repeat(36)}_1`, "_1"])(
    "is named by its id and revision, not by %s",
    (draft) => {
      expect(issues("draft", { draft })?.map(([field]) => field?.split(".")[0])).toEqual(["draft"]);
      expect(issues("log", { draft })?.map(([field]) => field?.split(".")[0])).toEqual(["draft"]);
    },
  );

  test("is kept by the button that says so", () =>
    expect(issues("draft", { keep: "yes" })).toEqual([["keep", OUT_OF_DATE]]));
});

test("a past is ticked, and told in a line", () => {
  const said = { formKey: id, ticked: { a: "yes" }, what: { a: "Split it" }, when: { a: "2023" } };
  const wrong = (fields: object) =>
    PriorEvidenceInput.safeParse({ ...said, ...fields }).error?.issues.map(({ path }) => path.join("."));
  expect(wrong({})).toBeUndefined();
  expect(wrong({ ticked: { a: "no" } })).toEqual(["ticked.a"]);
  expect(wrong({ what: { a: "x".repeat(121) } })).toEqual(["what.a"]);
});

test("an address that asks for what there is not asks for nothing", () => {
  for (const [name, nonsense] of [
    ["step", "A B"],
    ["skill", ["a", "b"]],
    ["kind", "PARTY"],
    ["state", "LOST"],
    ["after", "2026-13-45_x"],
    ["before", "nowhere"],
  ] as const)
    expect(
      MilestoneFilter.parse({ [name]: nonsense, kind: name === "kind" ? nonsense : "LEARNING" }),
    ).toEqual(name === "kind" ? {} : { kind: "LEARNING" });
});

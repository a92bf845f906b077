import { describe, expect, test } from "vitest";
import { z } from "zod";
import { limitsOf, readForm, typedValues } from "@/lib/forms/read";
import { id, line, optionalLine, optionalNumber } from "@/lib/forms/text";
import { MilestoneInput } from "@/lib/milestones/schema";
import { RatingsInput } from "@/lib/skills/schema";

const Input = z.strictObject({
  id: id(),
  title: line(120, "Give it a title"),
  links: z.array(optionalLine(20)),
  level: z.record(z.string(), z.string()),
});

function formOf(fields: [string, string | File][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe("reading a form", () => {
  test("lists take every field of their name, records every field below it", () => {
    const form = formOf([
      ["title", "a"],
      ["links", "x"],
      ["links", "y"],
      ["level.apis", "3"],
      ["level.risks", "0"],
      ["$ACTION_ID_1", ""],
    ]);
    expect(readForm(Input, form)).toEqual({
      title: "a",
      links: ["x", "y"],
      level: { apis: "3", risks: "0" },
    });
  });

  test("a list or record that was not sent is empty", () => {
    expect(readForm(Input, formOf([]))).toEqual({ links: [], level: {} });
  });

  test("a field sent twice is not one of the two", () => {
    expect(
      Input.safeParse(
        readForm(
          Input,
          formOf([
            ["title", "a"],
            ["title", "b"],
          ]),
        ),
      ).success,
    ).toBe(false);
  });

  test("a field we do not know is kept, so that the schema refuses it", () => {
    const read = readForm(
      Input,
      formOf([
        ["ownerId", "x"],
        ["title.not", "x"],
      ]),
    );
    expect(Input.safeParse(read).error?.issues.map(({ code }) => code)).toContain("unrecognized_keys");
  });

  test("a file in place of text is refused", () => {
    expect(
      Input.shape.title.safeParse(readForm(Input, formOf([["title", new File(["x"], "x.txt")]])).title)
        .success,
    ).toBe(false);
  });

  test.each(["__proto__.polluted", "level.__proto__", "constructor.prototype"])(
    "%s touches no prototype",
    (name) => {
      readForm(Input, formOf([[name, "yes"]]));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
});

test("what was typed is shown again, a password never", () => {
  const form = formOf([
    ["title", "a"],
    ["links", "x"],
    ["links", "y"],
    ["password", "secret"],
    ["newPassword", "secret"],
    ["$ACTION_KEY", "k"],
  ]);
  expect(typedValues(form)).toEqual({ title: "a", links: ["x", "y"] });
});

test("the limits of a schema reach the form", () => {
  const limits = limitsOf(
    z.strictObject({ title: line(120, "Title"), hours: optionalNumber(1, 60, "Hours") }),
  );
  expect(limits).toEqual({
    title: { required: true, maxLength: 120 },
    hours: { required: false, min: 1, max: 60 },
  });
});

test.each([
  ["milestone", MilestoneInput],
  ["ratings", RatingsInput],
])("the %s schema has limits to hand out", (_, schema) => {
  expect(Object.keys(limitsOf(schema)).sort()).toEqual(Object.keys(schema.shape).sort());
});

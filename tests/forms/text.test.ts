import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  day,
  formKey,
  id,
  key,
  line,
  lines,
  link,
  optionalDay,
  optionalLine,
  optionalNumber,
  optionalRoughDate,
  roughDate,
} from "@/lib/forms/text";

const why = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
const kept = (schema: z.ZodType, value: unknown) => schema.parse(value);

describe("text", () => {
  const title = line(120, "Give it a title");

  test("a name cannot turn the words beside it around", () => {
    expect(kept(title, "Nina \u202eelttes\u202c \u2067Novak")).toBe("Nina elttes Novak");
    expect(why(title, "\u202e\u202c")).toBe("Give it a title");
  });

  test.each([
    ["nothing", undefined, "Give it a title"],
    ["an empty line", "", "Give it a title"],
    ["blanks", " \t\n ", "Give it a title"],
    ["10,000 characters", "x".repeat(10_000), "Use at most 120 characters"],
    [
      "a NUL byte",
      "a\0b",
      "This text has a character that cannot be saved. Type it again or paste it as plain text.",
    ],
    [
      "half a surrogate pair",
      "a\ud800b",
      "This text has a character that cannot be saved. Type it again or paste it as plain text.",
    ],
    ["an object", { not: "x" }, "Give it a title"],
    ["a list", ["a", "b"], "Give it a title"],
    ["a number", 7, "Give it a title"],
    ["what nobody can see", "\u200b\u2800\u3164\u202e", "Give it a title"],
  ])("refuses %s", (_, value, sentence) => expect(why(title, value)).toBe(sentence));

  test("counts characters as people do: an emoji is one", () => {
    expect(kept(title, "🚂".repeat(120))).toHaveLength(240);
    expect(why(title, "🚂".repeat(121))).toBe("Use at most 120 characters");
  });

  test("a line is one line, lines stay lines", () => {
    expect(kept(title, "  a \r\n b ")).toBe("a b");
    expect(kept(lines(100, "Write"), " a\r\n\r\nb ")).toBe("a\n\nb");
  });

  test("left empty, an optional line is null", () => {
    expect(kept(optionalLine(10), "")).toBeNull();
    expect(kept(optionalLine(10), undefined)).toBeNull();
  });

  test("whatever is accepted can be stored and is as long as allowed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const parsed = title.safeParse(typed);
        if (!parsed.success) return;
        expect(parsed.data.isWellFormed() && !parsed.data.includes("\0")).toBe(true);
        expect([...parsed.data].length).toBeLessThanOrEqual(120);
        expect(kept(title, parsed.data)).toBe(parsed.data);
      }),
    );
  });
});

describe("days", () => {
  test.each([
    "0000-01-01",
    "1899-12-31",
    "2101-01-01",
    "+275760-09-13",
    "275760-09-13",
    "2026-02-30",
    "2026-2-3",
    "tomorrow",
    "2026-11-22T00:00",
  ])("refuses %s", (value) => expect(why(day("Say when"), value)).toBe("Enter a date between 1900 and 2100"));
  test("asks when there is none", () => expect(why(day("Say when"), "")).toBe("Say when"));
  test.each(["1900-01-01", "2024-02-29", "2100-12-31"])("accepts %s", (value) =>
    expect(kept(optionalDay(), value)).toBe(value),
  );
});

describe("links", () => {
  test.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://example.com",
    "example.com",
    "//example.com",
    "https://",
    "http:evil",
    "mailto:",
  ])("refuses %s", (value) =>
    expect(why(link(), value)).toBe("Enter a full link that starts with https://, http:// or mailto:"),
  );
  test.each(["https://example.com/a?b#c", "http://example.com", "mailto:maya@example.com"])(
    "accepts %s",
    (value) => expect(kept(link(), value)).toBe(value),
  );
});

test.each(["0", "61", "-3", "4.5", "1e3", "five", "99999999999999999999", "٣"])("hours refuse %s", (value) =>
  expect(why(optionalNumber(1, 60, "Enter whole hours from 1 to 60"), value)).toBe(
    "Enter whole hours from 1 to 60",
  ),
);

test.each([
  ["an id", id(), "' OR 1=1 --"],
  ["an id", id(), { not: "x" }],
  ["a form key", formKey(), "1"],
])("%s in another form is refused", (_, schema, value) =>
  expect(why(schema, value)).toBe("This form is out of date. Reload the page."),
);

test.each(["Apis", "a b", "../x", "a".repeat(61), ""])("a key refuses %j", (value) =>
  expect(why(key(), value)).toBe("This form is out of date. Reload the page."),
);

describe("a date as somebody remembers it", () => {
  const when = roughDate("Say when");

  test.each([
    ["2023", "2023"],
    [" 2023 ", "2023"],
    ["2023-05", "2023-05"],
    ["5/2023", "2023-05"],
    ["05.2023", "2023-05"],
    ["2023/5", "2023-05"],
    ["May 2023", "2023-05"],
    ["sept. 2023", "2023-09"],
    ["DECEMBER 2023", "2023-12"],
    ["2023-05-12", "2023-05-12"],
  ])("%s", (typed, iso) => expect(kept(when, typed)).toBe(iso));

  test.each([
    "1899",
    "2101",
    "13/2023",
    "0/2023",
    "Foo 2023",
    "2023-02-30",
    "23",
    "5-12-2023",
    "2023x",
    "May",
  ])("%s is none", (typed) =>
    expect(why(when, typed)).toBe("Enter a year like 2023, or a month like May 2023"),
  );

  test("must be there, or may be left empty", () => {
    expect(why(when, "")).toBe("Say when");
    expect([kept(optionalRoughDate(), ""), kept(optionalRoughDate(), "2023")]).toEqual([null, "2023"]);
    expect(why(optionalRoughDate(), "soon")).toBe("Enter a year like 2023, or a month like May 2023");
    expect(why(optionalRoughDate(), "20\0 23")).toMatch(/cannot be saved/);
  });
});

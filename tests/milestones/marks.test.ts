import fc from "fast-check";
import { expect, test } from "vitest";
import { CLOSE, excerptOf, OPEN, partsOf } from "@/lib/milestones/marks";

const piece = fc.string({ unit: fc.constantFrom("a", "é", "👩‍👧", " ", "\n", "ש") });
const texts = fc.array(fc.record({ text: piece, found: fc.boolean() }), { maxLength: 60 });
const textOf = (parts: { text: string }[]) => parts.map(({ text }) => text).join("");
const markedOf = (parts: { text: string; found: boolean }[]) =>
  parts.map(({ text, found }) => (found ? OPEN + text + CLOSE : text)).join("");

test("the parts are the text, and the marked ones are apart", () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const read = partsOf(textOf(parts), markedOf(parts));
      expect(textOf(read)).toBe(textOf(parts));
      expect(read.filter(({ text }) => text === "")).toEqual([]);
      expect(textOf(read.filter(({ found }) => found))).toBe(textOf(parts.filter(({ found }) => found)));
    }),
  );
});

test("a signed text whose signs were blanked for Postgres is shown as it was written", () => {
  expect(partsOf("CI/CD → done", `CI ${OPEN}CD${CLOSE}   done`)).toEqual([
    { text: "CI/", found: false },
    { text: "CD", found: true },
    { text: " → done", found: false },
  ]);
});

test("marks of another text mark nothing", () =>
  expect(partsOf("short", `a much longer ${OPEN}text${CLOSE}`)).toEqual([{ text: "short", found: false }]));

test("an excerpt is about a line, holds the first found word, and breaks no letter", () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = textOf(parts);
      const excerpt = excerptOf(text, markedOf(parts));
      const first = parts.find(({ found, text }) => found && text);
      if (!first) return void expect(excerpt).toBeNull();
      const words = textOf(excerpt!);
      expect([...words].length).toBeLessThanOrEqual(210);
      expect(words.isWellFormed()).toBe(true);
      const letters = (text: string) => text.replaceAll(/[\s·]/gu, "");
      expect(letters(text)).toContain(letters(words).replace(/^…/, "").replace(/…$/, ""));
      expect(excerpt!.some(({ found }) => found)).toBe(true);
    }),
  );
});

test("an excerpt begins and ends between words", () => {
  const long = `${"before ".repeat(30)}${OPEN}found${CLOSE}${" after".repeat(60)}`;
  const words = textOf(excerptOf(long.replaceAll(/[\u0002\u0003]/g, ""), long)!);
  expect(words).toMatch(/^… (before )+found( after)+ …$/);
});

test("an excerpt ends once where a line is full, whatever else is found behind", () => {
  const long = `${OPEN}found${CLOSE}${" after".repeat(40)} ${OPEN}found${CLOSE} ${OPEN}found${CLOSE} again`;
  const words = textOf(excerptOf(long.replaceAll(/[\u0002\u0003]/g, ""), long)!);
  expect(words).toMatch(/^found( after)+ …$/);
});

test("an excerpt of several lines is one, and one without blanks is cut between letters", () => {
  const excerpt = (marked: string) => textOf(excerptOf(marked.replaceAll(/[\u0002\u0003]/g, ""), marked)!);
  expect(excerpt(`First line\n  ${OPEN}second${CLOSE}\nthird`)).toBe("First line · second · third");
  const cut = excerpt(`${"🚀".repeat(100)}x${OPEN}found${CLOSE}${"🚀".repeat(200)}`);
  expect(cut.isWellFormed()).toBe(true);
  expect(cut).toMatch(/^… 🚀+xfound🚀+ …$/u);
});

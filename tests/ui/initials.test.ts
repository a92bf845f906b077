import { expect, test } from "vitest";
import { initialsOf } from "@/components/ui/initials";

test.each([
  ["Maya Lindqvist", "ML"],
  ["  maya   van der lindqvist ", "ML"],
  ["Prince", "P"],
  ["سارا محمدی", "سم"],
  ["Ольга Гнатюк", "ОГ"],
  ["박 혜진", "박혜"],
  ["👩‍🚀 Ada", "👩‍🚀A"],
  ["e\u0301mile Zola", "É".normalize("NFD") + "Z"],
  ["", ""],
])("%s has the initials %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

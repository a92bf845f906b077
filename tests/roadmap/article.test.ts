import { expect, test } from "vitest";
import { article } from "@/tests/roadmap/article";
import { pages } from "@/tests/roadmap/pages";

test.each(article)("“%s” has its rows, and each its page", (_, ...wanted) => {
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((row) => !pages.has(row))).toEqual([]);
});

test("nothing but activities stands in the roadmap that the article does not name", () => {
  const wanted = new Set<string>(article.flatMap(([, ...wanted]) => wanted));
  expect([...pages.keys()].filter((row) => !wanted.has(row) && !row.startsWith("activity "))).toEqual([]);
});

test.each([
  ["step lead", "/roadmap/lead"],
  ["activity escalate-risk", "/roadmap/lead#escalate-risk"],
  ["area program", "/roadmap/skills#program"],
  ["skill risks", "/roadmap/skills/risks"],
  ["chapter tools", "/roadmap/guide/tools"],
  ["entry jira", "/roadmap/guide/tools#jira"],
  ["entry senior-tpm", "/roadmap/guide/levels/senior-tpm"],
])("%s keeps its address, because people share it", (row, page) => expect(pages.get(row)).toBe(page));

import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limits } from "@/lib/limits/limits";

const words = readFileSync("components/accounts/privacy-view.tsx", "utf8");

test("each cookie that we set has its sentence on the privacy page, which says that there are no others", () => {
  const set = globSync(["app/**/*.ts", "lib/**/*.ts"], { exclude: ["lib/generated/**"] })
    .map((path) => readFileSync(path, "utf8"))
    .filter((source) => source.includes('from "next/headers"'))
    .flatMap((source) => source.match(/(?:cookies\(\)\)|kept)\.set\(/g) ?? []);
  expect(words).toContain("Nothing else, so there is nothing to consent to.");
  expect(words.match(/"One cookie /g)).toHaveLength(set.length);
});

test("no count of attempts is kept for longer than the privacy page says", () => {
  expect(words).toContain("They count for a day at most");
  expect(Math.max(...Object.values(limits).map(({ seconds }) => seconds))).toBe(86_400);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const { floors, mayBeAbsent, pinned } = JSON.parse(readFileSync("security/floors.json", "utf8")) as {
  floors: Record<string, string>;
  mayBeAbsent: string[];
  pinned: string[];
};
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
};

const installed = (name: string) =>
  Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version = "" }]) => version);

/** Numbers part by part; a pre-release comes before the release of the same number. */
function isAtLeast(version: string, floor: string) {
  const parts = (text: string) => {
    const [release = "", pre] = text.split("-");
    return [...release.split(".").map(Number), pre ? 0 : 1, Number(pre?.split(".").at(-1) ?? 0)];
  };
  const [ours, least] = [parts(version), parts(floor)];
  const differing = ours.findIndex((part, index) => part !== least[index]);
  return differing === -1 || ours[differing]! > least[differing]!;
}

describe("no copy of a package in the lockfile is below its floor", () => {
  test.each(Object.entries(floors))("%s ≥ %s", (name, floor) => {
    if (!mayBeAbsent.includes(name)) expect(installed(name)).not.toEqual([]);
    for (const version of installed(name))
      expect([version, isAtLeast(version, floor)]).toEqual([version, true]);
  });
});

// A beta promises nothing of the next.
test.each(pinned)("%s is pinned to the digit", (name) => {
  expect(packages[""]?.dependencies?.[name]).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test.each([
  ["16.4.6", "16.4.6", true],
  ["16.10.0", "16.4.6", true],
  ["16.4.5", "16.4.6", false],
  ["16.4.6-canary.3", "16.4.6", false],
  ["5.0.0-beta.31", "5.0.0-beta.32", false],
  ["5.0.0", "5.0.0-beta.32", true],
])("%s is at least %s: %s", (version, floor, answer) => {
  expect(isAtLeast(version, floor)).toBe(answer);
});

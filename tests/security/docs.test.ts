import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");
const promised = page.split("## What is promised")[1]!.split("## What is not promised")[0]!;
const rows = promised.split("\n").filter((line) => line.startsWith("| **"));

describe("docs/security.md", () => {
  test.each(rows.map((row) => [/\*\*(.+?)\*\*/.exec(row)![1], row]))(
    "%s is shown by something that is there",
    (_, row) => {
      const files = [...row!.matchAll(/`((?:tests|security)\/[^`]+)`/g)].map(([, file]) => file!);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    },
  );

  test("names only commands and settings that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
    const commands = [...page.matchAll(/`npm (?:run )?([\w:]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const settings = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name]) => name!);
    const known = readFileSync(".env.example", "utf8");
    expect(settings.filter((name) => !known.includes(`${name}=`))).toEqual([]);
  });

  test("is two pages", () => expect(page.split(/\s+/).length).toBeLessThan(1300));
});

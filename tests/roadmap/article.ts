import { readFileSync } from "node:fs";

/** The checklist: what the article names, the key of the row it became, and the page that shows it. */
export const article = readFileSync(new URL("./article.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => {
    const [item, key, page] = line.slice(2, -2).split(" | ");
    return [item!, key!, page!] as const;
  });

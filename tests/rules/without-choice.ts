import type { Plugin } from "vitest/config";

/**
 * Lets one pure file decide otherwise while its tests run: `WITHOUT=lib/skills/strength.ts:120:140` blanks those
 * characters, and `INSTEAD` stands in their place. The files themselves are never touched.
 */
export function withoutChoice(): Plugin {
  const [file, from, to] = (process.env.WITHOUT ?? "").split(":");
  return {
    name: "without-choice",
    enforce: "pre",
    transform: (code, id) =>
      file && id.endsWith(file)
        ? code.slice(0, Number(from)) + (process.env.INSTEAD ?? "") + code.slice(Number(to))
        : undefined,
  };
}

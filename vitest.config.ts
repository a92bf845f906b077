import { defineConfig } from "vitest/config";
import { withoutChoice } from "./tests/rules/without-choice.ts";

export default defineConfig({
  plugins: [withoutChoice()],
  resolve: {
    alias: { "@": import.meta.dirname, "server-only": `${import.meta.dirname}/tests/support/empty.ts` },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    globalSetup: "tests/support/postgres.ts",
    setupFiles: ["tests/support/seed.ts", "tests/support/setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 240_000,
    // The default is a second, in which a busy machine may not come round to it.
    expect: { poll: { timeout: 20_000 } },
  },
});

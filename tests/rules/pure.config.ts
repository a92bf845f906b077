import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** For tests that ask no database: most of what one of them takes is having one made for it. */
export default defineConfig({
  ...base,
  test: { include: ["tests/**/*.test.ts"], pool: "forks", setupFiles: "tests/support/seed.ts" },
});

import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

export default defineConfig({
  ...base,
  test: { ...base.test, include: ["tests/bench/numbers.ts", "tests/bench/desk.ts"], testTimeout: 600_000 },
});

import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";
import { withSwitches } from "./conditions.ts";

/** The tests' own settings, but for policies whose conditions can be taken out. */
export default defineConfig({
  ...base,
  plugins: [
    {
      name: "with-switches",
      enforce: "pre",
      transform: (_, id) =>
        /\/lib\/\w+\/policy\.ts$/.test(id) ? withSwitches(relative(process.cwd(), id)) : undefined,
    },
  ],
  test: { ...base.test, include: ["tests/rules/each.ts"], testTimeout: 600_000 },
});

import { createRequire } from "node:module";
import type * as Next from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/** Whether Next can read where a navigation says it comes from. By Next's own reading: what that refuses it answers 500 to. */
export function isRouterState(header: string | string[] | undefined) {
  try {
    const next = require("next/dist/server/app-render/parse-and-validate-flight-router-state") as typeof Next;
    next.parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

const require = createRequire(import.meta.url);

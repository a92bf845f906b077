import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const project = join(import.meta.dirname, "../..");

/** Lets plain Node read the rooms: "@/lib/…" is a file of ours, and "server-only" says what is true there. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "server-only") return next(pathToFileURL(join(import.meta.dirname, "empty.ts")).href);
    if (!specifier.startsWith("@/")) return next(specifier, context);
    const path = join(project, specifier.slice(2));
    return next(pathToFileURL(existsSync(`${path}.ts`) ? `${path}.ts` : path).href, context);
  },
});

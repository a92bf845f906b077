import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { project } from "../launch/project.ts";

/** Lets plain Node read the rooms: "@/lib/…" is a file of ours, and "server-only" is told that this is the server. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "server-only")
      return next(specifier, { ...context, conditions: [...(context.conditions ?? []), "react-server"] });
    if (!specifier.startsWith("@/")) return next(specifier, context);
    const path = join(project, specifier.slice(2));
    return next(pathToFileURL(existsSync(`${path}.ts`) ? `${path}.ts` : path).href, context);
  },
});

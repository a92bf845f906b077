import { existsSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.ts";

/** What the shell says, and for the rest what a person keeps in `.env`. */
export function environment() {
  const file = join(project, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env;
}

import { resolve } from "node:path";

/** The folder this clone lies in. */
export const project = resolve(import.meta.dirname, "../..");

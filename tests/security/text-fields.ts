import "../../lib/background/house-names.ts";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

/** Text that no page shows, or that no page of this run asks for: each with its reason. */
const elsewhere: Record<string, string> = {
  next: "an address, read by one parser and never shown",
  timeZone: "one of a list",
  monday: "a day, in a hidden field: what is none is refused, and no page repeats it",
  month: "the same",
  code: "asked for only where mail is configured; shown again by the field that all forms use",
};

/** The names of fields that take a person's own text, from the schemas of all forms: strings that are not bound to a pattern or a list. */
export async function readTextFields() {
  const names = new Set<string>();
  for (const room of readdirSync("lib")) {
    const file = join("lib", room, "schema.ts");
    if (!existsSync(file)) continue;
    const exported = Object.entries((await import(pathToFileURL(file).href)) as Record<string, unknown>);
    for (const [name, schema] of exported)
      if (name.endsWith("Input") && schema instanceof z.ZodObject)
        for (const field of textsOf(schema)) names.add(field);
  }
  return [...names].filter((name) => !(name in elsewhere));
}

function textsOf(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).flatMap(([name, field]) => (isText(field) ? [name] : []));
}

function isText(field: unknown): boolean {
  if (typeof field !== "object" || field === null) return false;
  const {
    type,
    items,
    additionalProperties,
    pattern,
    format,
    const: only,
    enum: list,
    anyOf,
  } = field as z.core.JSONSchema.JSONSchema;
  if (type === "array") return isText(items);
  if (type === "object") return isText(additionalProperties);
  if (anyOf) return anyOf.some(isText);
  return type === "string" && !pattern && !format && only === undefined && !list;
}

import { z } from "zod";
import type { FormValues, Limits } from "@/lib/forms/state";

type Shape = z.ZodObject;

/**
 * A form as the schema's input. A list takes every field of its name, a record every field `name.key`;
 * all else must come once, so that nobody can send two values where we read one.
 */
export function readForm(schema: Shape, form: FormData): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    if (kindOf(field) === "record") read[name] = {};
    if (kindOf(field) === "array") read[name] = [];
  }
  for (const name of new Set(form.keys())) {
    if (isFramework(name)) continue;
    const values = form.getAll(name);
    const [parent = "", child] = name.split(".", 2);
    const kind = kindOf(schema.shape[parent]);
    if (kind === "record" && child !== undefined)
      Object.assign(read[parent] as object, { [child]: one(values) });
    else read[name] = kind === "array" ? values : one(values);
  }
  return read;
}

/** What the form may show again: text the person typed, never their password. */
export function typedValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (isFramework(name) || /password/i.test(name)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.length === 1 ? texts[0]! : texts;
  }
  return values;
}

/** The limits of a schema as plain data for the form's fields. */
export function limitsOf(schema: Shape): Limits {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => {
      if (typeof field === "boolean") return [name, {}];
      const { maxLength, minimum, maximum } = field;
      return [
        name,
        {
          required: required.includes(name),
          ...(maxLength !== undefined && { maxLength }),
          ...(minimum !== undefined && { min: minimum }),
          ...(maximum !== undefined && { max: maximum }),
        },
      ];
    }),
  );
}

const isFramework = (name: string) => name.startsWith("$ACTION");
const one = (values: FormDataEntryValue[]) => (values.length === 1 ? values[0] : values);

function kindOf(field: unknown): string | undefined {
  if (!(field instanceof z.ZodType)) return undefined;
  const { def } = field as z.ZodType & { def: { type: string; innerType?: unknown; in?: unknown } };
  return def.innerType || def.in ? kindOf(def.innerType ?? def.in) : def.type;
}

import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import type { z } from "zod";
import { requireViewer } from "@/lib/auth/session";
import type { Viewer } from "@/lib/auth/viewer";
import { visitorFrom, type Visitor } from "@/lib/auth/visitor";
import { Refusal } from "@/lib/errors";
import { fromOurPages } from "@/lib/forms/origin";
import { readForm, typedValues } from "@/lib/forms/read";
import type { FormAction, FormState } from "@/lib/forms/state";
import { OUT_OF_DATE } from "@/lib/forms/text";
import { hear, sayWhy } from "@/lib/http/heard";

/** A server action: know who asks, read what they sent, do it, answer their form. */
export function action<S extends z.ZodObject>(
  schema: S,
  act: (viewer: Viewer, input: z.output<S>) => Promise<void>,
): FormAction {
  return async (_, form) => {
    hear();
    if (!fromOurPages(await headers())) return refused(foreign);
    if (!isForm(form)) return refused(noForm);
    const viewer = await requireViewer();
    return answer(schema, form, (input) => act(viewer, input));
  };
}

/** The same for people who are not signed in: signing up and signing in, nothing else. */
export function visitorAction<S extends z.ZodObject>(
  schema: S,
  act: (visitor: Visitor, input: z.output<S>) => Promise<void>,
): FormAction {
  return async (_, form) => {
    hear();
    if (!fromOurPages(await headers())) return refused(foreign);
    if (!isForm(form)) return refused(noForm);
    const visitor = visitorFrom(await headers());
    return answer(schema, form, (input) => act(visitor, input));
  };
}

/** Who is refused what, and why, is on record. */
function refused(state: FormState & { message: string }): FormState {
  sayWhy(state.message);
  return state;
}

const foreign = {
  message: "This form was sent from another site. Open the page here and try again.",
};
/** An action is a public POST endpoint: its arguments are whatever somebody sent. No form of ours has 500 fields. */
const isForm = (sent: unknown) => sent instanceof FormData && [...sent.keys()].length <= 500;
const noForm = {
  message: "This was not sent by a form of ours. Open the page here and try again.",
};
const unknownField = "This form has a field we do not know. Reload the page and try again.";

async function answer<S extends z.ZodObject>(
  schema: S,
  form: FormData,
  act: (input: z.output<S>) => Promise<void>,
): Promise<FormState> {
  const values = typedValues(form);
  const parsed = schema.safeParse(readForm(schema, form));
  if (!parsed.success) return { values, ...explain(parsed.error) };

  try {
    await act(parsed.data);
    return {};
  } catch (error) {
    if (error instanceof Refusal) return refused({ values, message: error.message, ...freshKey(schema) });
    throw error;
  }
}

/** The refused form’s key may be spent. A form that has none must not get one: its schema refuses what it does not know. */
const freshKey = ({ shape }: z.ZodObject) => ("formKey" in shape ? { formKey: randomUUID() } : {});

/** Each message under the field it speaks of; what no field can show stands above the button. */
function explain(error: z.ZodError): Pick<FormState, "errors" | "message"> {
  const errors: Record<string, string[]> = {};
  let message: string | undefined;
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") message = unknownField;
    else if (issue.code === "invalid_key") message ??= OUT_OF_DATE;
    else if (issue.message === OUT_OF_DATE || issue.path.length === 0) message ??= issue.message;
    else (errors[issue.path.join(".")] ??= []).push(issue.message);
  }
  return { errors, ...(message && { message }) };
}

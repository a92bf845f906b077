import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { findLeaver, findViewer, requireLeaver, requireViewer } from "@/lib/auth/session";
import type { Leaver, Viewer } from "@/lib/auth/viewer";
import { visitorFrom, type Visitor } from "@/lib/auth/visitor";
import { Refusal } from "@/lib/errors";
import { cameByScript } from "@/lib/forms/landing";
import { fromOurPages } from "@/lib/forms/origin";
import { readForm, typedValues } from "@/lib/forms/read";
import type { FormAction, FormState } from "@/lib/forms/state";
import { OUT_OF_DATE } from "@/lib/forms/text";
import { hear, sayOut, sayWhy } from "@/lib/http/heard";
import type { LimitName } from "@/lib/limits/limits";
import { spend, type Attempt } from "@/lib/limits/mutations";
import { placeOf } from "@/lib/limits/place";
import { isOut } from "@/lib/outage";

/** How often one account, or one network, may try what the action does; for what is costly or can be guessed. */
type Asked = { limit?: LimitName };
type Act<Who, S extends z.ZodObject> = (who: Who, input: z.output<S>) => Promise<void>;

/** A server action: where it comes from, who asks, how often, read what they sent, do it, answer their form. */
export const action = <S extends z.ZodObject>(schema: S, act: Act<Viewer, S>, asked?: Asked) =>
  border(viewerOrNobody, ({ id }) => id, schema, act, asked);

/** The same for people who are not signed in: signing up and signing in, nothing else. */
export const visitorAction = <S extends z.ZodObject>(schema: S, act: Act<Visitor, S>, asked?: Asked) =>
  border(findVisitor, ({ address }) => placeOf(address), schema, act, asked);

/** The same for whoever asked to be deleted: to change their mind, nothing else. */
export const leaverAction = <S extends z.ZodObject>(schema: S, act: Act<Leaver, S>, asked?: Asked) =>
  border(requireLeaver, ({ id }) => id, schema, act, asked);

function border<Who, S extends z.ZodObject>(
  findWho: () => Promise<Who | null>,
  countedAs: (who: Who) => string,
  schema: S,
  act: Act<Who, S>,
  { limit }: Asked = {},
): FormAction {
  return async (_, form) => {
    hear();
    if (!fromOurPages(await headers())) return refused(foreign);
    if (!isForm(form)) return refused(noForm);
    const who = await findWho();
    if (!who) return refused({ values: typedValues(form), message: signedOut });
    const attempts: Attempt[] = limit ? [[limit, countedAs(who)]] : [];
    return answer(schema, form, attempts, (input) => act(who, input));
  };
}

/** Nobody only where a script sent the form: then the page, with all that was typed, is still there. Others are led to sign in. */
const viewerOrNobody = async () =>
  (await findViewer()) ??
  (cameByScript(await headers()) && !(await findLeaver()) ? null : await requireViewer());

const findVisitor = async () => visitorFrom(await headers());

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
/** Not "nothing was saved": it may have been, and only the answer was lost. A form that makes a row makes one, sent twice or not. */
const out = "Our database does not answer just now. Your text is still here: send it again in a minute.";
const signedOut =
  "You were signed out meanwhile, so nothing was saved. What you typed is still here: sign in on another tab, then send it again.";
const unknownField = "This form has a field we do not know. Reload the page and try again.";

async function answer<S extends z.ZodObject>(
  schema: S,
  form: FormData,
  attempts: readonly Attempt[],
  act: (input: z.output<S>) => Promise<void>,
): Promise<FormState> {
  const values = typedValues(form);
  try {
    if (attempts.length > 0) await spend(attempts);
    const parsed = schema.safeParse(readForm(schema, form));
    if (!parsed.success) return { values, ...explain(parsed.error) };
    await act(parsed.data);
    return {};
  } catch (error) {
    unstable_rethrow(error); // a redirect travels as an error
    if (error instanceof Refusal) return refused({ values, message: error.message, ...freshKey(schema) });
    if (!isOut()) throw error;
    sayOut();
    return { values, message: out };
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

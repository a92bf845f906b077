import { randomUUID } from "node:crypto";
import { PASSWORD } from "../../prisma/cast/load.ts";
import { PlainBrowser } from "../e2e/plain-browser.ts";
import type { Seen } from "./desks.ts";
import { copyOf, filled } from "./filled.ts";
import type { Found } from "./record.ts";

/** Writes into every form, as it is taken and as it is not. Answers what is shown to whoever is refused. */
export async function write(
  people: Map<string, PlainBrowser>,
  forms: Found[],
  text: string,
  forget: () => Promise<unknown>,
) {
  const answers: Seen[] = [];
  for (const { by, path, markup, data } of forms) {
    const person = people.get(by)!;
    const sent = [...acceptable(markup, data, text), refusable(markup, data, text)];
    for (const body of sent) {
      await forget();
      const answer =
        by === "visitor" ? await new PlainBrowser().post(path, body) : await person.post(path, body);
      if (answer.status >= 500) throw new Error(`${path} answered ${answer.status} to ${by}`);
      if (answer.status === 200) answers.push({ who: by, path, html: answer.html });
    }
  }
  return answers;
}

/** Controls a person types into, by name, with the type the page gives them. */
export function typedInto(markup: string) {
  const fields = new Map<string, string>();
  for (const [tag, element] of markup.matchAll(/<(input|textarea)\b[^>]*>/g)) {
    const [, name] = / name="([^"]*)"/.exec(tag) ?? [];
    const type = element === "textarea" ? "text" : (/ type="([^"]*)"/.exec(tag)?.[1] ?? "text");
    if (name && !["hidden", "radio", "checkbox", "submit"].includes(type)) fields.set(name, type);
  }
  return fields;
}

/** The form as it is taken, with this text wherever any text is, once for each of its buttons; none where it has no field for one. */
function acceptable(markup: string, data: FormData, text: string) {
  const fields = [...typedInto(markup)].filter(([name]) => name !== "evidenceUrl");
  if (!fields.some(([name, type]) => isFree(name, type))) return [];
  const all = filled(markup, data);
  // Of the choices, the one that has somebody write most.
  const wordy = all.find((form) =>
    ["BLOCKED", "CHANGES_REQUESTED"].includes(String(form.get("state") ?? form.get("kind"))),
  );
  const buttons = all.filter((form) => form.has("keep"));
  return [wordy ?? all[0]!, ...buttons].map((form) => {
    for (const [name, type] of fields) {
      if (isFree(name, type)) form.set(name, text);
      if (type === "email") form.set(name, `${randomUUID()}@throughline.example`);
    }
    if (form.has("evidenceUrl")) form.set("evidenceUrl", linkWith(text));
    return form;
  });
}

/** The form with this text in every field there is, which some of them refuse: then the page shows it again. */
function refusable(markup: string, data: FormData, text: string) {
  const form = copyOf(data);
  for (const [name, type] of typedInto(markup))
    form.set(name, type === "password" ? `${PASSWORD}, no` : text);
  return form;
}

/** A link may hold anything behind its host. */
export const linkWith = (text: string) => `https://wiki.example.com/?q=${text}`;

const isFree = (name: string, type: string) =>
  ["text", "search"].includes(type) && !/^(when\.|happenedOn|code)/.test(name);

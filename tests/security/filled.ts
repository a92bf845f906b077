import { PASSWORD } from "../../prisma/cast/load.ts";
import { changed } from "../e2e/plain-browser.ts";

/** What a person would write where a page leaves a field empty. */
const words: Record<string, string> = {
  email: "nobody.yet@throughline.example",
  currentPassword: PASSWORD,
  newPassword: "a new line through five stations",
  password: PASSWORD,
  happenedOn: "2026-11-02",
  targetDate: "2027-06-01",
  weeklyHours: "4",
  "when.": "2023",
  evidenceUrl: "https://wiki.example.com/page",
};
const SOMETHING = "Written by whoever sends this";

/** A form as somebody sends it who means it: nothing left empty, and once for each of its choices and buttons. */
export function filled(markup: string, data: FormData): FormData[] {
  const form = copyOf(data);
  for (const name of namesOf(
    markup,
    /<(?:input|textarea)(?![^>]* type="(?:hidden|radio|checkbox|submit)")[^>]* name="([^"]*)"/g,
  ))
    if (form.getAll(name).every((value) => value === "")) changed(form, { [name]: wordsFor(name) });
  const choices = choicesOf(markup);
  for (const [name, values] of choices) if (!form.has(name)) form.set(name, values.at(-1)!);
  const [first] = [...choices].filter(([name]) => ["kind", "state", "resolved"].includes(name));
  const forms = first ? first[1].map((value) => changed(copyOf(form), { [first[0]]: value })) : [form];
  for (const [, name, value] of markup.matchAll(/<button[^>]* name="([^"]*)"[^>]* value="([^"]*)"/g))
    forms.push(changed(copyOf(form), { [name!]: value! }));
  return forms;
}

const wordsFor = (name: string) =>
  words[name] ??
  Object.entries(words).find(([start]) => start.endsWith(".") && name.startsWith(start))?.[1] ??
  SOMETHING;

function choicesOf(markup: string) {
  const choices = new Map<string, string[]>();
  for (const [input] of markup.matchAll(/<input[^>]* type="(?:radio|checkbox)"[^>]*>/g)) {
    const [, name] = / name="([^"]*)"/.exec(input) ?? [];
    const [, value] = / value="([^"]*)"/.exec(input) ?? [];
    if (name && value) choices.set(name, [...(choices.get(name) ?? []), value]);
  }
  return choices;
}

const namesOf = (markup: string, pattern: RegExp) =>
  new Set([...markup.matchAll(pattern)].map(([, name]) => name!));

export function copyOf(data: FormData) {
  const copy = new FormData();
  for (const [name, value] of data) copy.append(name, value);
  return copy;
}

import { formsIn, PlainBrowser } from "../e2e/plain-browser.ts";
import type { Find } from "../screenshots/find.ts";
import { walk, type Found } from "./record.ts";
import { readTextFields } from "./text-fields.ts";
import { typedInto } from "./written.ts";

/** Every form somebody types into, of members and of visitors. */
export async function formsOf(people: Map<string, PlainBrowser>, find: Find) {
  const found: Found[] = [];
  for (const [key, person] of people)
    if (key !== "visitor") found.push(...(await walk(key, person, find, 1)).forms);
  for (const path of ["/sign-in", "/sign-up", "/forgot"]) found.push(...(await formsOfVisitor(path)));
  return eachOnce(found);
}

async function formsOfVisitor(path: string): Promise<Found[]> {
  const { html } = await new PlainBrowser().send(path);
  return formsIn(html)
    .filter(({ markup }) => typedInto(markup).size > 0)
    .map((form) => ({ ...form, by: "visitor", path, door: path }));
}

/** Of forms that look alike one is enough; but everybody's own name is written by themselves. */
function eachOnce(forms: Found[]) {
  const kinds = new Map<string, Found>();
  for (const form of forms) {
    const fields = [...typedInto(form.markup).keys()].map((name) => name.split(".")[0]);
    const key = [form.door.split(" ").at(-1), ...new Set(fields), fields.includes("name") && form.by].join(
      " ",
    );
    if (fields.length > 0 && !kinds.has(key)) kinds.set(key, form);
  }
  return [...kinds.values()];
}

/** A text field of some schema that no form of this run has. */
export async function fieldsMissedBy(forms: Found[]) {
  const names = forms.flatMap(({ markup }) =>
    [...typedInto(markup).keys()].map((name) => name.split(".")[0]),
  );
  return (await readTextFields()).filter((name) => !names.includes(name));
}

import { expect } from "@playwright/test";
import { PASSWORD } from "../../prisma/cast/load.ts";

export type Answer = {
  status: number;
  location: string | null;
  html: string;
  text: string;
  headers: Headers;
};
type Fields = Record<string, string | string[] | Blob>;

/** A browser of a few lines: it keeps cookies, reads forms, and sends them as a person without scripts would, or as nobody should. */
export class PlainBrowser {
  readonly #jar = new Map<string, string>();
  readonly #origin = process.env.APP_ORIGIN!;

  async send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Answer> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, this.#origin), {
      redirect: "manual",
      ...init,
      headers: { cookie, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]!.split("=", 2);
      if (value === "" || /max-age=0|1970/i.test(line)) this.#jar.delete(name);
      else this.#jar.set(name, value);
    }
    const html = await response.text();
    return {
      status: response.status,
      location: response.headers.get("location"),
      html,
      text: textOf(html),
      headers: response.headers,
    };
  }

  /** The form of a page that holds a field of this name, filled in as the page has it. */
  async form(path: string, field: string) {
    const { html } = await this.send(path);
    const found = formsIn(html).find(({ markup }) => markup.includes(`name="${field}"`));
    if (!found) throw new Error(`${path} has no form with ${field}: ${textOf(html).slice(0, 300)}`);
    return found.data;
  }

  post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    this.send(path, { method: "POST", body, headers: { origin: this.#origin, ...headers } });

  async submit(path: string, field: string, changes: Fields) {
    return this.post(path, changed(await this.form(path, field), changes));
  }

  async signIn(email: string) {
    const { status, location } = await this.submit("/sign-in", "password", { email, password: PASSWORD });
    expect([status, location]).toEqual([303, "/dashboard"]);
    return this;
  }

  cookies = () => [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

export const signedIn = (key: string) => new PlainBrowser().signIn(`${key}@throughline.example`);

/** Every form of a page, filled in as the page has it. */
export const formsIn = (html: string) =>
  [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([markup]) => ({ markup, data: dataOf(markup) }));

function dataOf(markup: string) {
  const data = new FormData();
  for (const [input] of markup.matchAll(/<input[^>]*>/g)) {
    const at = (name: string) => input.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    const isChoice = ["radio", "checkbox"].includes(at("type") ?? "");
    if (at("name") && (!isChoice || / checked/.test(input)))
      data.append(unescape(at("name")!), unescape(at("value") ?? ""));
  }
  for (const [, name, value] of markup.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    data.append(unescape(name!), unescape(value!));
  for (const [, name, options = ""] of markup.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    data.append(unescape(name!), unescape(/<option value="([^"]*)" selected/.exec(options)?.[1] ?? ""));
  return data;
}

export function changed(form: FormData, changes: Fields) {
  for (const [name, value] of Object.entries(changes)) {
    form.delete(name);
    for (const one of [value].flat()) form.append(name, one as string);
  }
  return form;
}

const unescape = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const textOf = (html: string) =>
  unescape(
    html
      .replace(/<script[\s\S]*?<\/script>/g, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " "),
  );

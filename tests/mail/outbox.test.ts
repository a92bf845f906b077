import { expect, test } from "vitest";
import { isOutboxOpen } from "@/lib/mail/outbox";

const ownMachine = { EMBEDDED: true, SMTP_URL: undefined, APP_ORIGIN: "http://localhost:3000" };
const fromHere = { "x-throughline-local": "1" };

test("the outbox is open to whoever runs Throughline on their own machine", () =>
  expect(isOutboxOpen(ownMachine, new Headers(fromHere))).toBe(true));

test.each([
  ["with a database of one’s own", { EMBEDDED: false }, fromHere],
  ["where mail is sent", { SMTP_URL: "smtp://mail.example.org" }, fromHere],
  ["where others come", { APP_ORIGIN: "https://throughline.example.org" }, fromHere],
  ["to a caller from elsewhere", {}, {}],
  ["to a caller the server does not vouch for", {}, { "x-throughline-local": "0" }],
])("it is closed %s", (_, settings, headers) =>
  expect(isOutboxOpen({ ...ownMachine, ...settings }, new Headers(headers as Record<string, string>))).toBe(
    false,
  ),
);

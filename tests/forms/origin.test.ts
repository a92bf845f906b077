import { expect, test } from "vitest";
import { fromOurPages } from "@/lib/forms/origin";

/** `server.ts` refuses these before; whoever runs the app without it has this check alone. */
test.each([
  [true, { origin: "http://localhost:3000" }],
  [true, { "sec-fetch-site": "same-origin" }],
  [false, {}],
  [false, { origin: "null" }],
  [false, { origin: "https://localhost:3000" }],
  [false, { origin: "http://localhost:3001" }],
  [false, { origin: "http://localhost:3000.evil.example" }],
  [false, { origin: "https://evil.example", "sec-fetch-site": "same-origin" }],
  [false, { "sec-fetch-site": "same-site" }],
  [false, { host: "localhost:3000", "x-forwarded-host": "localhost:3000" }],
])("is one of our pages: %s for %j", (ours, headers) => {
  expect(fromOurPages(new Headers(headers as Record<string, string>))).toBe(ours);
});

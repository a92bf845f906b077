import { expect, test } from "vitest";
import { payloads, TELLING } from "@/tests/security/payloads";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#x27;");

test.each(payloads)("%s can be told from anything else on a page, however it is escaped", (payload) => {
  for (const written of [payload, escaped(payload), JSON.stringify(payload), encodeURIComponent(payload)])
    expect(written).toMatch(TELLING);
  // The shortest field that everybody sees: a longer one would be refused, and nothing seen of it.
  expect(payload.length).toBeLessThanOrEqual(60);
});

import { expect, test } from "vitest";
import { mailReach, provesAddresses } from "@/lib/mail/reach";

test.each([
  [{ SMTP_URL: "smtp://mail.example.org", EMBEDDED: false }, "sent", true],
  [{ SMTP_URL: "smtp://mail.example.org", EMBEDDED: true }, "sent", true],
  [{ SMTP_URL: undefined, EMBEDDED: true }, "kept", false],
  [{ SMTP_URL: undefined, EMBEDDED: false }, "none", false],
] as const)("with %o a mail is %s, and addresses are proved: %s", (settings, reach, proves) => {
  expect(mailReach(settings)).toBe(reach);
  expect(provesAddresses(settings)).toBe(proves);
});

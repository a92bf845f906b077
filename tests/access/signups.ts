import { expect } from "vitest";
import { hashPassword } from "@/lib/accounts/password";
import { visitorAt } from "@/tests/support/visitor";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/signups/mutations";
import * as queries from "@/lib/signups/queries";
import { tokenHash } from "@/lib/token";
import { EVERYBODY, isThere, type Rows } from "@/tests/access/row";

/** Whoever asks is nobody yet: what counts is the cookie, the digits and the link, not who holds them. */
const visitor = visitorAt();
const browser = "b".repeat(43);
const token = "t".repeat(43);
const HOUR = 3_600_000;
const PASSWORD = "a sentence chosen elsewhere";
let passwordHash: Promise<string> | undefined;

const pending =
  ({ hours = 24, misses = 0 } = {}) =>
  async () => {
    await prisma.rateLimit.deleteMany();
    await prisma.signUp.create({
      data: {
        ...{ name: "Nina Novak", email: "nina@example.com", timeZone: "UTC", misses },
        passwordHash: await (passwordHash ??= hashPassword(PASSWORD)),
        tokenHash: tokenHash(token),
        browserHash: tokenHash(browser),
        codeHash: tokenHash(`${browser}:123456`),
        expiresAt: new Date(Date.now() + hours * HOUR),
      },
    });
  };

const opened = async () => {
  expect(await prisma.user.count({ where: { email: "nina@example.com" } })).toBe(1);
  expect(await prisma.signUp.count()).toBe(0);
};

export const signups: Rows = {
  "signups.findPublicSignUp": {
    given: pending(),
    attempt: () => queries.findPublicSignUp(browser, new Date()),
    allowed: EVERYBODY,
    sees: isThere,
  },
  "signups.findPublicSignUp in another browser": {
    given: pending(),
    attempt: () => queries.findPublicSignUp("c".repeat(43), new Date()),
    allowed: [],
    sees: isThere,
  },
  "signups.findPublicSignUp after a day": {
    given: pending({ hours: -1 }),
    attempt: () => queries.findPublicSignUp(browser, new Date()),
    allowed: [],
    sees: isThere,
  },
  "signups.findPublicOpening": {
    given: pending(),
    attempt: () => queries.findPublicOpening(token, null, new Date()),
    allowed: EVERYBODY,
    sees: isThere,
  },
  "signups.findPublicOpening cut short": {
    given: pending(),
    attempt: () => queries.findPublicOpening(token.slice(1), browser, new Date()),
    allowed: [],
    sees: isThere,
  },
  "signups.resendSignUp": {
    given: pending({ misses: 5 }),
    attempt: () => mutations.resendSignUp(visitor, browser),
    allowed: EVERYBODY,
    changes: async () => {
      const kept = await prisma.signUp.findFirstOrThrow();
      expect([kept.misses, kept.tokenHash === tokenHash(token)]).toEqual([0, false]);
      expect(await prisma.mail.count({ where: { to: "nina@example.com" } })).toBe(1);
    },
  },
  "signups.resendSignUp in another browser": {
    given: pending(),
    attempt: () => mutations.resendSignUp(visitor, "c".repeat(43)),
    allowed: [],
  },
  "signups.resendSignUp without a cookie": {
    given: pending(),
    attempt: () => mutations.resendSignUp(visitor, null),
    allowed: [],
  },
  "signups.openByCode": {
    given: pending({ misses: 4 }),
    attempt: () => mutations.openByCode(visitor, browser, "123456"),
    allowed: EVERYBODY,
    changes: opened,
  },
  "signups.openByCode after five misses": {
    given: pending({ misses: 5 }),
    attempt: () => mutations.openByCode(visitor, browser, "123456"),
    allowed: [],
  },
  "signups.openByCode after a day": {
    given: pending({ hours: -1 }),
    attempt: () => mutations.openByCode(visitor, browser, "123456"),
    allowed: [],
  },
  "signups.openByCode in another browser": {
    given: pending(),
    attempt: () => mutations.openByCode(visitor, "c".repeat(43), "123456"),
    allowed: [],
  },
  "signups.openByLink where it was asked for": {
    given: pending(),
    attempt: () => mutations.openByLink(visitor, browser, { token }),
    allowed: EVERYBODY,
    changes: opened,
  },
  "signups.openByLink elsewhere, with the password": {
    given: pending(),
    attempt: () => mutations.openByLink(visitor, null, { token, password: PASSWORD }),
    allowed: EVERYBODY,
    changes: opened,
  },
  "signups.openByLink elsewhere, without it": {
    given: pending(),
    attempt: () => mutations.openByLink(visitor, "c".repeat(43), { token }),
    allowed: [],
  },
  "signups.openByLink with another token": {
    given: pending(),
    attempt: () => mutations.openByLink(visitor, browser, { token: "u".repeat(43) }),
    allowed: [],
  },
  "signups.openByLink after a day": {
    given: pending({ hours: -1 }),
    attempt: () => mutations.openByLink(visitor, browser, { token }),
    allowed: [],
  },
};

import { expect } from "vitest";
import { visitorAt } from "@/tests/support/visitor";
import { prisma } from "@/lib/db";
import type { LinkPurpose } from "@/lib/generated/prisma/enums";
import * as mutations from "@/lib/links/mutations";
import * as queries from "@/lib/links/queries";
import { tokenHash } from "@/lib/token";
import { EVERYBODY, isThere, type Rows } from "@/tests/access/row";
import { signedIn, type Cast } from "@/tests/support/cast";

const visitor = visitorAt();
const token = "t".repeat(43);
const HOUR = 3_600_000;
const password = "quite another long sentence";
const address = { email: "maya.new@example.com", typed: null };

/** A link of Maya's; everybody is signed in and has entered their password. */
const linked =
  (purpose: LinkPurpose, hours = 1, email?: string) =>
  async (people: Cast) => {
    await prisma.rateLimit.deleteMany();
    await signedIn(people);
    await prisma.accountLink.create({
      data: {
        purpose,
        userId: people.maya.id,
        email: email ?? (purpose === "RESET" ? people.maya.email : address.email),
        tokenHash: tokenHash(token),
        expiresAt: new Date(Date.now() + hours * HOUR),
      },
    });
  };

const emailIs = (email: string) => async (_: unknown, __: unknown, people: Cast) => {
  const maya = await prisma.user.findUniqueOrThrow({ where: { id: people.maya.id } });
  expect(maya.email).toBe(email);
};

export const links: Rows = {
  "links.findPublicLink": {
    given: linked("RESET"),
    attempt: () => queries.findPublicLink(token, "RESET", new Date()),
    allowed: EVERYBODY,
    sees: isThere,
  },
  "links.findPublicLink for another purpose": {
    given: linked("EMAIL_UNDO"),
    attempt: () => queries.findPublicLink(token, "RESET", new Date()),
    allowed: [],
    sees: isThere,
  },
  "links.findPublicLink that has run out": {
    given: linked("RESET", -1),
    attempt: () => queries.findPublicLink(token, "RESET", new Date()),
    allowed: [],
    sees: isThere,
  },
  "links.findPublicLink with another token": {
    given: linked("RESET"),
    attempt: () => queries.findPublicLink("u".repeat(43), "RESET", new Date()),
    allowed: [],
    sees: isThere,
  },
  "links.resetPassword": {
    given: linked("RESET"),
    attempt: () => mutations.resetPassword(visitor, { token, password }),
    allowed: EVERYBODY,
    changes: async (_, __, { maya }) => {
      expect(await prisma.session.count({ where: { userId: maya.id } })).toBe(0);
      expect(await prisma.accountLink.count()).toBe(0);
    },
  },
  "links.resetPassword after the address was changed": {
    given: linked("RESET", 1, "maya.old@example.com"),
    attempt: () => mutations.resetPassword(visitor, { token, password }),
    allowed: [],
  },
  "links.resetPassword with a link that confirms an address": {
    given: linked("EMAIL"),
    attempt: () => mutations.resetPassword(visitor, { token, password }),
    allowed: [],
  },
  "links.resetPassword an hour later": {
    given: linked("RESET", -0.01),
    attempt: () => mutations.resetPassword(visitor, { token, password }),
    allowed: [],
  },
  "links.changeEmail by mail": {
    given: (people) => signedIn(people),
    attempt: (viewer) => mutations.changeEmail(viewer, address, true),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      expect(await prisma.accountLink.findMany({ select: { userId: true, email: true } })).toEqual([
        { userId: viewer.id, email: address.email },
      ]);
      expect(await prisma.user.count({ where: { email: address.email } })).toBe(0);
    },
  },
  "links.changeEmail at once": {
    given: (people) => signedIn(people),
    attempt: (viewer) => mutations.changeEmail(viewer, address, false),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      expect(await prisma.user.findUnique({ where: { email: address.email } })).toMatchObject({
        id: viewer.id,
      });
    },
  },
  "links.changeEmail eleven minutes after the password": {
    given: (people) => signedIn(people, 11),
    attempt: (viewer) => mutations.changeEmail(viewer, address, true),
    allowed: [],
  },
  "links.changeEmail to an address that is taken, at once": {
    given: (people) => signedIn(people),
    attempt: (viewer, { sam }) => mutations.changeEmail(viewer, { email: sam.email, typed: null }, false),
    allowed: [],
  },
  "links.withdrawEmail": {
    given: linked("EMAIL"),
    attempt: (viewer) => mutations.withdrawEmail(viewer),
    allowed: ["maya"],
    changes: async () => expect(await prisma.accountLink.count()).toBe(0),
  },
  "links.withdrawEmail where only a password is to be set": {
    given: linked("RESET"),
    attempt: (viewer) => mutations.withdrawEmail(viewer),
    allowed: [],
  },
  "links.findNewEmail": {
    given: linked("EMAIL"),
    attempt: (viewer) => queries.findNewEmail(viewer, token, new Date()),
    allowed: ["maya"],
    sees: isThere,
  },
  "links.findNewEmail with another token": {
    given: linked("EMAIL"),
    attempt: (viewer) => queries.findNewEmail(viewer, "u".repeat(43), new Date()),
    allowed: [],
    sees: isThere,
  },
  "links.findAskedEmail": {
    given: linked("EMAIL"),
    attempt: (viewer) => queries.findAskedEmail(viewer, new Date()),
    allowed: ["maya"],
    sees: isThere,
  },
  "links.confirmEmail": {
    given: linked("EMAIL"),
    attempt: (viewer) => mutations.confirmEmail(viewer, token),
    allowed: ["maya"],
    changes: emailIs(address.email),
  },
  "links.confirmEmail a day later": {
    given: linked("EMAIL", -1),
    attempt: (viewer) => mutations.confirmEmail(viewer, token),
    allowed: [],
  },
  "links.confirmEmail with a link that sets a password": {
    given: linked("RESET"),
    attempt: (viewer) => mutations.confirmEmail(viewer, token),
    allowed: [],
  },
  "links.undoEmail": {
    given: linked("EMAIL_UNDO", 1, "maya.old@example.com"),
    attempt: () => mutations.undoEmail(visitor, token),
    allowed: EVERYBODY,
    changes: async (...seen) => {
      await emailIs("maya.old@example.com")(...seen);
      expect(await prisma.session.count({ where: { userId: seen[2].maya.id } })).toBe(0);
      expect(await prisma.accountLink.findMany({ select: { purpose: true } })).toEqual([
        { purpose: "RESET" },
      ]);
    },
  },
  "links.undoEmail after 72 hours": {
    given: linked("EMAIL_UNDO", -1),
    attempt: () => mutations.undoEmail(visitor, token),
    allowed: [],
  },
  "links.undoEmail with a link that confirms an address": {
    given: linked("EMAIL"),
    attempt: () => mutations.undoEmail(visitor, token),
    allowed: [],
  },
};

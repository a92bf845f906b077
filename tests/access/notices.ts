import { expect } from "vitest";
import { prisma } from "@/lib/db";
import * as mutations from "@/lib/notices/mutations";
import * as queries from "@/lib/notices/queries";
import { MailChoice } from "@/lib/generated/prisma/enums";
import { kindNames } from "@/lib/notices/kinds";
import type { ChoicesInput } from "@/lib/notices/schema";
import { tokenToEnd } from "@/lib/notices/unsubscribe";
import { EVERYBODY, holds, isThere, type Row, type Rows } from "@/tests/access/row";
import { target } from "@/tests/access/target";
import type { Cast } from "@/tests/support/cast";
import { visitorAt } from "@/tests/support/visitor";

const NOTICE = "0192d5a0-0000-7000-8000-0000000000bb";
const href = () => `/reviews/${target.request}`;

/** Tomás was told that Maya asks for his review; nobody has been told anything else. */
const told = async ({ tomas, maya }: Cast) => {
  await prisma.notice.deleteMany();
  await prisma.notice.create({
    data: {
      kind: "REVIEW_REQUESTED",
      ...{ id: NOTICE, memberId: tomas.id, actorId: maya.id, key: target.request },
      ...{ facts: {}, href: href(), mailDueAt: new Date() },
    },
  });
};
const andLeaves = async (people: Cast) => {
  await told(people);
  await prisma.user.update({
    where: { id: people.maya.id },
    data: { eraseAt: new Date(Date.now() + 1e6) },
  });
};
const isTrue: Row["sees"] = (result) => result === true;
const isRead = async () =>
  expect(await prisma.notice.findUnique({ where: { id: NOTICE } })).toMatchObject({
    seenAt: expect.any(Date),
    mailDueAt: null,
  });

const mails = Object.values(MailChoice);
const chosen: ChoicesInput = {
  mail: Object.fromEntries(
    kindNames.map((kind, index) => [kind, mails[index % mails.length]]),
  ) as ChoicesInput["mail"],
  quietFrom: 20,
  quietUntil: 9,
};
const offOf = (memberId: string) => tokenToEnd({ memberId, kinds: ["VERDICT_GIVEN"] });

export const notices: Rows = {
  "notices.listNotices": {
    given: told,
    attempt: (viewer) => queries.listNotices(viewer),
    allowed: ["tomas"],
    sees: holds(NOTICE),
  },
  "notices.listNotices of whoever is leaving": {
    given: andLeaves,
    attempt: (viewer) => queries.listNotices(viewer),
    allowed: [],
    sees: holds(NOTICE),
  },
  "notices.countUnread": {
    given: told,
    attempt: (viewer) => queries.countUnread(viewer),
    allowed: ["tomas"],
    sees: (result) => result === 1,
  },
  "notices.countUnread but for the page that is being opened": {
    given: told,
    attempt: (viewer) => queries.countUnread(viewer, href()),
    allowed: [],
    sees: (result) => result === 1,
  },
  "notices.seeNotices": {
    given: told,
    attempt: (viewer) => mutations.seeNotices(viewer, [href()]),
    allowed: ["tomas"],
    sees: isTrue,
    changes: isRead,
  },
  "notices.seeNotices of another page": {
    given: told,
    attempt: (viewer) => mutations.seeNotices(viewer, ["/reviews"]),
    allowed: [],
    sees: isTrue,
  },
  "notices.seeAllNotices": {
    given: told,
    attempt: (viewer) => mutations.seeAllNotices(viewer, NOTICE),
    allowed: ["tomas"],
    sees: isTrue,
    changes: isRead,
  },
  "notices.seeAllNotices when it came later": {
    given: told,
    attempt: (viewer) => mutations.seeAllNotices(viewer, NOTICE.replace(/b$/, "a")),
    allowed: [],
    sees: isTrue,
  },
  "notices.findChoices": {
    given: ({ maya }) =>
      prisma.noticeChoice.create({ data: { memberId: maya.id, kind: "VERDICT_GIVEN", mail: "WEEKLY" } }),
    attempt: (viewer) => queries.findChoices(viewer),
    allowed: ["maya"],
    sees: holds("WEEKLY"),
  },
  "notices.saveChoices": {
    given: told,
    attempt: (viewer) => mutations.saveChoices(viewer, chosen),
    allowed: EVERYBODY,
    changes: async (viewer) => {
      expect(await queries.findChoices(viewer)).toEqual({ mail: chosen.mail, quiet: { from: 20, until: 9 } });
      expect(await prisma.quietHours.findMany({ select: { memberId: true } })).toEqual([
        { memberId: viewer.id },
      ]);
    },
  },
  "notices.findPublicMailsToEnd": {
    attempt: (_, { maya }) => queries.findPublicMailsToEnd(offOf(maya.id)),
    allowed: EVERYBODY,
    sees: isThere,
  },
  "notices.findPublicMailsToEnd that nobody sealed": {
    attempt: (_, { maya, sam }) =>
      queries.findPublicMailsToEnd([offOf(maya.id).split(".")[0], offOf(sam.id).split(".")[1]].join(".")),
    allowed: [],
    sees: isThere,
  },
  "notices.endMails": {
    attempt: (_, { maya }) => mutations.endMails(visitorAt(), offOf(maya.id)),
    allowed: EVERYBODY,
    changes: async (_, __, { maya }) =>
      expect(await prisma.noticeChoice.findMany()).toEqual([
        { memberId: maya.id, kind: "VERDICT_GIVEN", mail: "OFF" },
      ]),
  },
  "notices.endMails that nobody sealed": {
    attempt: (_, { maya, sam }) =>
      mutations.endMails(visitorAt(), [offOf(maya.id).split(".")[0], offOf(sam.id).split(".")[1]].join(".")),
    allowed: [],
  },
  "notices.endMails of an account that is gone": {
    attempt: () => mutations.endMails(visitorAt(), offOf(NOTICE)),
    allowed: [],
  },
};

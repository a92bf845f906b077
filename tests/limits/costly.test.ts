import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Costly, and without a limit of their own: each with its reason. */
const free: Record<string, string> = {
  askInviter: "can be done three times with each invitation, and each of those is limited",
  answerInvitee: "once for each question",
  acceptWithChanges: "once for each invitation, with changes or without",
  declineInvitation: "once for each invitation",
  proposeTerms: "counted by move, as is all that two people do with their mentorship",
  signTerms: "as proposeTerms",
  pauseMentorship: "as proposeTerms",
  resumeMentorship: "as proposeTerms",
  goOn: "as proposeTerms",
  proposeEnd: "once for each mentorship, and nobody is kept from leaving",
  confirmEnd: "as proposeEnd",
  endMentorship: "as proposeEnd",
  withdrawRequest: "takes a request back, and the asking of each is limited",
  askBack: "answers a request, and the asking of each is limited",
  answerInquiry: "answers what was asked back",
  giveVerdict: "answers a request, once",
  revokeVerdict: "is of one verdict, once",
  disputeVerdict: "is of one verdict, once",
  checkIn: "stands before what saveWeek alone does, and that tells each mentor of a week once",
  takeBackWaiver: "takes back a waiver, and the giving of each is limited",
};

const COSTLY = /\b(hashPassword|passwordMatches|post|notify|tell[A-Z]\w+)\(/;

test("whatever hashes a password or sends a mail is limited, by itself or by the action that calls it", () => {
  const actions = globSync("app/**/actions.ts").map((file) => readFileSync(file, "utf8"));
  const isLimitedByAction = (name: string) =>
    actions.some((text) =>
      new RegExp(`await ${name}\\([^]*?\\{ limit: "`).test(
        exportsOf(text).find((one) => one.includes(`await ${name}(`)) ?? "",
      ),
    );

  const costly = globSync("lib/*/mutations.ts")
    .filter((file) => !/^lib\/(mail|limits|notices)\//.test(file))
    .flatMap((file) => exportsOf(readFileSync(file, "utf8")))
    .filter((text) => COSTLY.test(text))
    .map((text) => ({ name: /(?:function|const) (\w+)/.exec(text)![1]!, text }));
  expect(costly.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["signUp", "signIn", "changePassword", "inviteMentor", "askDeletion"]),
  );

  const unlimited = costly.filter(({ name, text }) => !/\bspend\(/.test(text) && !isLimitedByAction(name));
  expect(unlimited.map(({ name }) => name).sort()).toEqual(Object.keys(free).sort());
});

/** Each export with the private functions behind it. */
const exportsOf = (text: string) => text.split(/^(?=export )/m).slice(1);

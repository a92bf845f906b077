import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { moves } from "@/lib/invitations/invitation";
import * as mutations from "@/lib/invitations/mutations";
import { InvitationState } from "@/lib/generated/prisma/enums";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { fingerprint, keepWorld } from "@/tests/support/world";

type Move = keyof typeof moves;
const token = castToken("sara", "priya");
const attempts: Record<Move, (viewer: Viewer) => Promise<unknown>> = {
  viewInvitation: (viewer) => mutations.viewInvitation(viewer, token),
  askInviter: (viewer) => mutations.askInviter(viewer, { token, question: "How often?" }),
  answerInvitee: (viewer) =>
    mutations.answerInvitee(viewer, { invitationId: target.invitation, answer: "Monthly" }),
  acceptInvitation: (viewer) => mutations.acceptInvitation(viewer, token),
  declineInvitation: (viewer) => mutations.declineInvitation(viewer, { token, reason: "OTHER", words: null }),
  withdrawInvitation: (viewer) => mutations.withdrawInvitation(viewer, target.invitation),
};

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});
afterEach(async () => {
  await restore();
});

/** Every state, and the one that is only a matter of time, by whoever may have the link. */
const cells = Object.values(InvitationState).flatMap((state) =>
  [false, true].flatMap((isOver) =>
    (Object.keys(moves) as Move[]).map((move) => [move, state, isOver ? "run out" : "in time"] as const),
  ),
);

describe.each(cells)("%s where it is %s and %s", (move, state, time) => {
  const { by, from, to } = moves[move];
  // Taking back what ran out takes nothing from anybody, and makes room.
  const isInTime = time === "in time" || move === "withdrawInvitation";
  const isLegal = (from as readonly string[]).includes(state) && isInTime;

  test.each(["sara", "priya", "maya"] as const)("by %s", async (who) => {
    await given(state, time === "run out");
    const before = await fingerprint();
    const isTheirs = who === (by === "inviter" ? "sara" : "priya");
    const outcome = await attempts[move](people[who]).catch((error: unknown) => error);
    if (isLegal && isTheirs) {
      expect(await stateNow()).toBe(to);
      const line = await prisma.auditEntry.findFirst({
        where: { subjectId: target.invitation },
        orderBy: { id: "desc" },
      });
      expect(line).toMatchObject({ actorId: people[who].id, verb: move, to });
    } else {
      // Opening is no form: it says whether there was anything to note.
      if (outcome !== false) expect(outcome).toBeInstanceOf(Refusal);
      expect(await fingerprint()).toBe(before);
    }
  });
});

async function given(state: InvitationState, isOver: boolean) {
  await prisma.invitation.update({
    where: { id: target.invitation },
    data: {
      state,
      expiresAt: new Date(Date.now() + (isOver ? -1000 : 1000_000)),
      declineReason: state === "DECLINED" ? "OTHER" : null,
    },
  });
  if (state === "INFO_ASKED")
    await prisma.invitationQuestion.create({
      data: { invitationId: target.invitation, number: 1, askerId: people.priya.id, question: "What for?" },
    });
}

const stateNow = async () =>
  (await prisma.invitation.findUniqueOrThrow({ where: { id: target.invitation } })).state;

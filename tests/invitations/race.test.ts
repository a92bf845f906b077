import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { prisma } from "@/lib/db";
import { askDeletion } from "@/lib/deletions/mutations";
import {
  acceptInvitation,
  declineInvitation,
  inviteMentor,
  withdrawInvitation,
} from "@/lib/invitations/mutations";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { loadPeople, signedIn, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";
import { invitationInput } from "@/tests/support/invitation";

const ROUNDS = 200;
const token = castToken("sara", "priya");
let people: Cast;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
});
beforeEach(() => prisma.rateLimit.deleteMany());

test("accepted, declined and withdrawn at once is one of the three", { timeout: 300_000 }, async () => {
  const { sara, priya } = people;
  const ends = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    await prisma.mentorship.deleteMany({ where: { menteeId: sara.id } });
    await prisma.invitation.update({
      where: { id: target.invitation },
      data: { state: "VIEWED", expiresAt: new Date(Date.now() + 1e6), declineReason: null, inviteeId: null },
    });
    const ways = [
      () => acceptInvitation(priya, token),
      () => withdrawInvitation(sara, target.invitation),
      () => declineInvitation(priya, { token, reason: "FULL", words: null }),
    ];
    const { done, refused } = await hammer<unknown>(3, (i) => ways[(i + round) % 3]!());
    expect([done.length, refused]).toEqual([1, 2]);
    const { state } = await prisma.invitation.findUniqueOrThrow({ where: { id: target.invitation } });
    const mentorships = await prisma.mentorship.count({ where: { menteeId: sara.id } });
    const line = await prisma.auditEntry.findFirstOrThrow({
      where: { subjectId: target.invitation },
      orderBy: { id: "desc" },
    });
    expect([mentorships, line.to]).toEqual([state === "ACCEPTED" ? 1 : 0, state]);
    ends.set(state, (ends.get(state) ?? 0) + 1);
  }
  expect(ends.size).toBeGreaterThan(1);
});

test("whoever leaves while they invite leaves no open invitation", { timeout: 300_000 }, async () => {
  const { maya } = people;
  for (let round = 0; round < 30; round++) {
    await prisma.rateLimit.deleteMany();
    await prisma.user.update({ where: { id: maya.id }, data: { eraseAt: null } });
    await prisma.session.deleteMany({ where: { id: maya.sessionId } });
    await signedIn({ maya } as Record<string, Viewer>);
    await hammer<unknown>(2, (i) =>
      (i + round) % 2 === 0
        ? askDeletion(maya)
        : inviteMentor(maya, invitationInput({ email: `raced${round}@example.com` })),
    );
    expect(await prisma.invitation.count({ where: { inviterId: maya.id, state: "SENT" } })).toBe(0);
  }
});

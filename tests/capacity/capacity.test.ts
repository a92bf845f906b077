import { beforeAll, beforeEach, expect, test } from "vitest";
import { setCapacity } from "@/lib/capacity/mutations";
import { findCapacity } from "@/lib/capacity/queries";
import { CapacityInput } from "@/lib/capacity/schema";
import { prisma } from "@/lib/db";
import { acceptInvitation } from "@/lib/invitations/mutations";
import { castToken } from "@/prisma/cast/load";
import { target } from "@/tests/access/target";
import { given } from "@/tests/mentorships/pair";
import { toldTo } from "@/tests/support/told";
import { loadPeople, type Cast } from "@/tests/support/cast";

let people: Cast;
const token = castToken("sara", "priya");
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
});
beforeEach(() =>
  prisma.invitation.update({
    where: { id: target.invitation },
    data: { state: "SENT", declineReason: null, inviteeId: null, expiresAt: new Date(Date.now() + 1e6) },
  }),
);

test("no place left is said before anything is written, and one more place is enough", async () => {
  const { priya } = people;
  await setCapacity(priya, { menteesTaken: 1 });
  await expect(acceptInvitation(priya, token)).rejects.toThrow(
    "You take one mentee, and have no place left.",
  );
  expect(await prisma.invitation.findUnique({ where: { id: target.invitation } })).toMatchObject({
    state: "SENT",
  });
  await setCapacity(priya, { menteesTaken: 2 });
  await acceptInvitation(priya, token);
  expect(await findCapacity(priya)).toEqual({ places: 2, taken: 2 });
  await prisma.mentorship.deleteMany({ where: { menteeId: people.sara.id } });
});

test("nobody now declines what waits, says why, and tells whoever asked", async () => {
  const { priya, sara } = people;
  await prisma.notice.deleteMany();
  await setCapacity(priya, { menteesTaken: 0 });
  expect(await prisma.invitation.findUnique({ where: { id: target.invitation } })).toMatchObject({
    state: "DECLINED",
    declineReason: "FULL",
  });
  expect(await toldTo(sara)).toEqual([`${priya.name} cannot be your mentor now`]);
});

test("one that comes afterwards cannot be accepted by mistake", async () => {
  await setCapacity(people.priya, { menteesTaken: 0 });
  await prisma.invitation.update({
    where: { id: target.invitation },
    data: { state: "SENT", declineReason: null, inviteeId: null },
  });
  await expect(acceptInvitation(people.priya, token)).rejects.toThrow("You said that you take nobody now.");
});

test("what waits for a signature takes a place, what is over by time takes none", async () => {
  const { tomas } = people;
  const { taken } = await findCapacity(tomas);
  await given("PROPOSED", people, new Date());
  expect((await findCapacity(tomas)).taken).toBe(taken);
  await given("ENDED by date", people, new Date());
  expect((await findCapacity(tomas)).taken).toBe(taken - 1);
});

test("a capacity is a whole number that a person could mean", () => {
  for (const menteesTaken of ["-1", "1001", "2.5", "", "many"])
    expect(CapacityInput.safeParse({ menteesTaken }).success).toBe(false);
  expect(CapacityInput.parse({ menteesTaken: "0" })).toEqual({ menteesTaken: 0 });
});

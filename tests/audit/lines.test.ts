import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { access } from "@/tests/access/table";
import { target } from "@/tests/access/target";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { keepWorld } from "@/tests/support/world";

let people: Cast;
let restore: () => Promise<unknown>;
beforeAll(async () => {
  people = await loadPeople();
  await target.find(people);
  restore = await keepWorld();
});

/** What a line says where that is not the mutation's own name. */
const verbs: Record<string, string> = {
  // A yes with other terms is a yes.
  "invitations.acceptWithChanges": "acceptInvitation",
  // An area is rated skill by skill.
  "progress.rateArea": "rateSkills",
  // Where mail is sent, an address changes once its owner has said so.
  "links.changeEmail": "askEmail",
  "links.confirmEmail": "changeEmail",
  "signups.openByCode": "signUp",
  "signups.openByLink": "signUp",
  "signups.resendSignUp": "askSignUp",
};
const verbOf = (name: string) => verbs[name] ?? name.split(".")[1];

/** No line of their own: each with its reason. */
const silent: Record<string, string> = {
  "openings.recordOpening": "is a log already, for the owner to read",
  "reviews.renewReading": "keeps what startReading opened, whose line is there",
  "notices.seeNotices": "changes nothing but what the viewer is told of as new",
  "notices.seeAllNotices": "as notices.seeNotices",
  "sessions.renewSession": "is a piece of the mutation that calls it",
  "sessions.renewProvedSession": "is a piece of the mutation that calls it",
};

/** What changes something for somebody, each mutation once. */
const changes = new Map(
  Object.entries(access)
    .filter(([, { changes, allowed }]) => changes && allowed.length > 0)
    .reverse()
    .map(([name, row]) => [name.split(" ")[0]!, row] as const)
    .filter(([name]) => !(name in silent)),
);

test.each([...changes])("%s leaves a line in the audit: who did it, named as it is", async (name, row) => {
  await row.given?.(people);
  const before = await prisma.auditEntry.findMany({ select: { id: true } });
  const [who] = row.allowed;
  await row.attempt(people[who!], people);
  const lines = await prisma.auditEntry.findMany({
    where: { id: { notIn: before.map(({ id }) => id) } },
    select: { actorId: true, verb: true },
  });
  await restore();
  // Whoever signs up is nobody yet, or somebody new.
  const actorId = name.startsWith("signups.") ? expect.toSatisfy(isNewOrNobody) : people[who!].id;
  expect(lines).toContainEqual({ actorId, verb: verbOf(name) });
});

const isNewOrNobody = (id: string | null) => !Object.values(people).some((person) => person.id === id);

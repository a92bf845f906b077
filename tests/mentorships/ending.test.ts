import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { endMentorship } from "@/lib/mentorships/mutations";
import { loadPeople, type Cast } from "@/tests/support/cast";
import { hammer } from "@/tests/support/hammer";

let people: Cast;
beforeAll(async () => void (people = await loadPeople()));

test("both sides ending at once end it once", async () => {
  const { id } = await prisma.mentorship.findFirstOrThrow({
    where: { menteeId: people.maya.id, mentorId: people.tomas.id, state: "ACTIVE" },
  });
  const { done, refused } = await hammer(2, (i) => endMentorship(i === 0 ? people.maya : people.tomas, id));
  expect([done.length, refused]).toEqual([1, 1]);
});

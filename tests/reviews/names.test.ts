import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { giveVerdict, requestReview } from "@/lib/reviews/mutations";
import { editMilestone, logMilestone } from "@/lib/milestones/mutations";
import { findRequest } from "@/lib/reviews/queries";
import { milestoneInput } from "@/tests/access/milestones";
import { loadPeople } from "@/tests/support/cast";

test("a verdict is shown under the name of the mentor who gave it", async () => {
  const { oleksandra, tomas, priya } = await loadPeople();
  const { formKey: _formKey, ...content } = milestoneInput;
  const { id: milestoneId } = await logMilestone(oleksandra, {
    ...milestoneInput,
    formKey: crypto.randomUUID(),
  });
  const ask = async (mentorId: string) => {
    const { id: mentorshipId } = await prisma.mentorship.findFirstOrThrow({
      where: { menteeId: oleksandra.id, mentorId },
    });
    return requestReview(oleksandra, {
      formKey: crypto.randomUUID(),
      milestoneId,
      mentorshipId,
      questions: [],
      wantedBy: null,
    });
  };
  const first = await ask(tomas.id);
  await giveVerdict(tomas, {
    requestId: first.id,
    kind: "CHANGES_REQUESTED",
    note: "Words of Tomás",
    points: ["Say why"],
    tick: {},
    takeUp: "yes",
  });
  await editMilestone(oleksandra, { ...content, title: "Said why", milestoneId, revision: 1 });
  const second = await ask(priya.id);

  expect((await findRequest(oleksandra, second.id))?.before).toMatchObject({ reviewer: tomas.name });
  expect((await findRequest(priya, second.id))?.before).toBeNull();
});

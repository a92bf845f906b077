import "server-only";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays } from "@/lib/days";
import type { Transaction } from "@/lib/db";
import { Refusal } from "@/lib/errors";
import { grantedBy } from "@/lib/mentorships/policy";
import { FAR_DAYS } from "@/lib/reviews/request";

/** The mentorship stays as it is until this change is through, or the change is refused. */
export async function holdMentorship(tx: Transaction, viewer: Viewer, id: string) {
  const [mentorship] = await tx.mentorship.updateManyAndReturn({
    where: { AND: [{ id }, grantedBy(viewer)] },
    data: { state: "ACTIVE" },
    select: { mentorId: true },
  });
  if (!mentorship) throw new Refusal("Choose one of your mentors.");
  return mentorship.mentorId;
}

/** A version that was judged is not judged again: ticked points make the next one, and nothing new is refused. */
export async function versionToShow(tx: Transaction, milestoneId: string) {
  const { version } = await tx.milestone.findUniqueOrThrow({
    where: { id: milestoneId },
    select: { version: true },
  });
  const judged = await tx.verdict.findFirst({
    where: { kind: { not: "CANNOT_JUDGE" }, request: { milestoneId, version } },
    select: { points: { where: { resolvedAt: { not: null } }, select: { id: true } } },
  });
  if (!judged) return version;
  if (judged.points.length === 0)
    throw new Refusal(
      "Nothing has changed since the last verdict. Edit the milestone or tick off a point first.",
    );
  await tx.milestone.update({
    where: { id: milestoneId },
    data: { version: version + 1 },
    select: { id: true },
  });
  return version + 1;
}

/** A day to be wished for: from today on, within a year. */
export function refuseUnlikely(wantedBy: string | null, day: string) {
  if (!wantedBy) return;
  if (wantedBy < day) throw new Refusal("That day is over. Choose today or a later one, or leave it open.");
  if (wantedBy > addDays(day, FAR_DAYS))
    throw new Refusal("That is more than a year away. Choose an earlier day, or leave it open.");
}

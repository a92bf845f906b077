import { usualWords } from "@/app/(app)/reviews/usual";
import type { Viewer } from "@/lib/auth/viewer";
import { listMentors } from "@/lib/mentorships/queries";
import { listUsualDays } from "@/lib/reviews/queries";

/** The viewer's mentors but one, with how soon each answers. */
export async function otherMentors(viewer: Viewer, butId: string | null) {
  const [mentors, usualDays] = await Promise.all([listMentors(viewer), listUsualDays(viewer)]);
  return mentors
    .filter(({ mentor }) => mentor.id !== butId)
    .map(({ id, mentor }) => ({
      value: id,
      label: mentor.name,
      hint: usualWords(usualDays.get(mentor.id) ?? null),
    }));
}

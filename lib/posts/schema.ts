import { z } from "zod";
import { formKey, id, lines, optionalLines } from "@/lib/forms/text";
import { ReportReason } from "@/lib/generated/prisma/enums";

const words = () => lines(5000, "Write something first");

/** To the other side of a mentorship. */
export const MentorshipPostInput = z.strictObject({ formKey: formKey(), mentorshipId: id(), text: words() });
export type MentorshipPostInput = z.output<typeof MentorshipPostInput>;

/** The same from the mentee's timeline, which says where to go back to. */
export const MenteePostInput = MentorshipPostInput.extend({ menteeId: id() });

/** To the other side of a review request, about that. */
export const RequestPostInput = z.strictObject({ formKey: formKey(), requestId: id(), text: words() });
export type RequestPostInput = z.output<typeof RequestPostInput>;

/** The same from the milestone's own page, which says where to go back to. */
export const MilestonePostInput = RequestPostInput.extend({ milestoneId: id() });

export const PostEditInput = z.strictObject({ postId: id(), text: words() });
export type PostEditInput = z.output<typeof PostEditInput>;

export const PostIdInput = z.strictObject({ postId: id() });

export const ReportInput = z.strictObject({
  postId: id(),
  reason: z.enum(ReportReason, "Choose what is wrong with it"),
  words: optionalLines(1000),
});
export type ReportInput = z.output<typeof ReportInput>;

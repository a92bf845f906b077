import { z } from "zod";
import { id, ticked } from "@/lib/forms/text";

export const ConsentInput = z.strictObject({
  mentorshipId: id(),
  sharesSteps: ticked(),
  sharesSkills: ticked(),
});
export type ConsentInput = z.output<typeof ConsentInput>;

export const MentorshipIdInput = z.strictObject({ mentorshipId: id() });

import { z } from "zod";
import { Email } from "@/lib/accounts/schema";
import { formKey, id, lines, token } from "@/lib/forms/text";

/** A checkbox sends its value or nothing. */
const ticked = z
  .literal("yes", "Tick the box or leave it")
  .optional()
  .transform((value) => value === "yes");

export const InvitationInput = z.strictObject({
  formKey: formKey(),
  email: Email,
  message: lines(1000, "Say in a sentence what you hope for"),
  sharesSteps: ticked,
  sharesSkills: ticked,
});
export type InvitationInput = z.output<typeof InvitationInput>;

export const InvitationIdInput = z.strictObject({ invitationId: id() });

export const InvitationToken = token();
export const InvitationAnswerInput = z.strictObject({ token: InvitationToken });

export const ConsentInput = z.strictObject({ mentorshipId: id(), sharesSteps: ticked, sharesSkills: ticked });
export type ConsentInput = z.output<typeof ConsentInput>;

export const MentorshipIdInput = z.strictObject({ mentorshipId: id() });

import { z } from "zod";
import { Email } from "@/lib/accounts/schema";
import { formKey, id, lines, optionalLine, ticked, token } from "@/lib/forms/text";
import { DeclineReason } from "@/lib/generated/prisma/enums";
import { OFFERED } from "@/lib/grants/grant";
import { agreed } from "@/lib/mentorships/schema";
import { terms } from "@/lib/mentorships/terms";

const level = z.enum(OFFERED, "Choose what they see");

export const InvitationInput = z.strictObject({
  formKey: formKey(),
  email: Email,
  message: lines(1000, "Say in a sentence what you hope for"),
  ...terms,
  stepsLevel: level,
  skillsLevel: level,
  anybody: ticked(),
});
export type InvitationInput = z.output<typeof InvitationInput>;

export const InvitationIdInput = z.strictObject({ invitationId: id() });

export const InvitationToken = token();
export const AcceptanceInput = z.strictObject({ token: InvitationToken });

/** A yes with other terms than those that were asked for. */
export const ChangedAcceptanceInput = AcceptanceInput.extend(agreed);
export type ChangedAcceptanceInput = z.output<typeof ChangedAcceptanceInput>;

export const QuestionInput = z.strictObject({
  token: InvitationToken,
  question: lines(500, "Say what you would like to know"),
});
export type QuestionInput = z.output<typeof QuestionInput>;

export const QuestionAnswerInput = InvitationIdInput.extend({ answer: lines(1000, "Write your answer") });
export type QuestionAnswerInput = z.output<typeof QuestionAnswerInput>;

export const DeclineInput = z.strictObject({
  token: InvitationToken,
  reason: z.enum(DeclineReason, "Choose what comes nearest"),
  words: optionalLine(300),
});
export type DeclineInput = z.output<typeof DeclineInput>;

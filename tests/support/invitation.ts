import type { InvitationInput } from "@/lib/invitations/schema";

/** A whole invitation, for a test that is about something else. */
export const invitationInput = (input: Partial<InvitationInput> & { email: string }): InvitationInput => ({
  formKey: crypto.randomUUID(),
  message: "Will you?",
  cadence: "MONTHLY",
  monthlyHours: 2,
  endsOn: null,
  answerDays: 5,
  areaKeys: [],
  stepsLevel: "SUMMARY",
  skillsLevel: "SUMMARY",
  anybody: false,
  ...input,
});

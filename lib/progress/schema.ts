import { z } from "zod";
import { isTimeZone } from "@/lib/accounts/schema";
import {
  formKey,
  id,
  key,
  lines,
  optionalChoice,
  optionalDay,
  optionalLine,
  optionalLines,
  optionalNumber,
} from "@/lib/forms/text";
import { ClaimsInput, openLevels } from "@/lib/skills/schema";

/** Every answer may be left open: the plan grows as the person knows more. */
export const PlanInput = z.strictObject({
  start: optionalChoice(["ENGINEER", "PROJECT_MANAGER"]),
  currentRole: optionalLine(80),
  targetRole: optionalLine(80),
  weeklyHours: optionalNumber(1, 60, "Enter whole hours from 1 to 60"),
  targetDate: optionalDay(),
});
export type PlanInput = z.output<typeof PlanInput>;

/** Onboarding asks for the time zone on the same page. */
export const OnboardingInput = PlanInput.extend({
  timeZone: z
    .string("Choose a time zone")
    .optional()
    .refine((value) => !value || isTimeZone(value), "Choose a time zone of the list"),
});

/** The skills of one area of the setting-up; one left open stays as it is. */
export const AreaInput = ClaimsInput.extend({ area: key(), level: openLevels() });
export type AreaInput = z.output<typeof AreaInput>;

export const ActivityStateInput = z
  .strictObject({
    activityKey: key(),
    state: z.enum(["PLANNED", "DOING", "DONE", "SKIPPED", "BLOCKED"], "Choose a state"),
    reason: optionalLines(500),
  })
  .refine(({ state, reason }) => reason !== null || (state !== "SKIPPED" && state !== "BLOCKED"), {
    path: ["reason"],
    message: "Say why, in a sentence. It is kept with the activity.",
  });
export type ActivityStateInput = z.output<typeof ActivityStateInput>;

export const EarlyStartInput = z.strictObject({
  stepKey: key(),
  reason: lines(1000, "Say in a sentence why you begin now"),
});
export type EarlyStartInput = z.output<typeof EarlyStartInput>;

export const NoteInput = z.strictObject({
  formKey: formKey(),
  activityKey: key(),
  body: lines(2000, "Write the note first"),
});
export type NoteInput = z.output<typeof NoteInput>;

/** The activity only says where to go back to. */
export const NoteRemovalInput = z.strictObject({ noteId: id(), activityKey: key() });

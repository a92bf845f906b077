import { z } from "zod";
import { day, formKey, id } from "@/lib/forms/text";

export const reasons = ["HEALTH", "FAMILY", "WORK", "HOLIDAY", "OTHER"] as const;

export const PauseInput = z
  .strictObject({
    formKey: formKey(),
    reason: z.enum(reasons, "Choose what comes nearest"),
    startsOn: day("Say when it begins"),
    backOn: day("Say when you mean to be back. You can move it later."),
  })
  .refine(({ startsOn, backOn }) => startsOn < backOn, {
    path: ["backOn"],
    message: "The day you are back comes after the first day of the pause",
  });
export type PauseInput = z.output<typeof PauseInput>;

export const PauseIdInput = z.strictObject({ pauseId: id() });

export const ReturnInput = PauseIdInput.extend({ backOn: day("Say when you mean to be back") });
export type ReturnInput = z.output<typeof ReturnInput>;

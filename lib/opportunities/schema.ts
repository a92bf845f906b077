import { z } from "zod";
import { formKey, id, key, line, lines, optionalDay, optionalLines } from "@/lib/forms/text";

const what = {
  title: line(120, "Say in one line what you would do"),
  who: line(80, "Say who can say yes"),
  /** Empty where it belongs to no activity. */
  activityKey: z
    .union([z.literal(""), key()])
    .optional()
    .transform((value) => value || null),
};

export const OpportunityInput = z.strictObject({ formKey: formKey(), ...what });
export type OpportunityInput = z.output<typeof OpportunityInput>;

export const OpportunityEditInput = z.strictObject({ opportunityId: id(), ...what });
export type OpportunityEditInput = z.output<typeof OpportunityEditInput>;

/** The words to ask with. `asked` comes from the button that says so. */
export const AskInput = z.strictObject({
  opportunityId: id(),
  ask: lines(2000, "Write what you will say, in your own words"),
  asked: z.literal("yes").optional(),
});
export type AskInput = z.output<typeof AskInput>;

export const AnswerInput = z
  .strictObject({
    opportunityId: id(),
    answer: z.enum(["YES", "NO", "LATER"], "Say what they answered"),
    askAgainOn: optionalDay(),
    words: optionalLines(500),
  })
  .refine(({ answer, askAgainOn }) => answer !== "LATER" || askAgainOn !== null, {
    path: ["askAgainOn"],
    message: "Choose the day to ask again",
  });
export type AnswerInput = z.output<typeof AnswerInput>;

export const OpportunityIdInput = z.strictObject({ opportunityId: id() });

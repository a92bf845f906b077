import { z } from "zod";
import { counter, day, id, lines } from "@/lib/forms/text";
import { terms } from "@/lib/mentorships/terms";

export const MentorshipIdInput = z.strictObject({ mentorshipId: id() });

/** What is agreed on, whole. */
export const agreed = { goals: lines(1000, "Say in a sentence what you work towards"), ...terms };

export const TermsInput = MentorshipIdInput.extend(agreed);
export type TermsInput = z.output<typeof TermsInput>;

export const SignatureInput = MentorshipIdInput.extend({ number: counter() });
export type SignatureInput = z.output<typeof SignatureInput>;

/** Why one of them pauses it; that it was quiet only the clock says. */
export const restReasons = ["NO_TIME", "AWAY", "NOTHING_NOW", "OTHER"] as const;

export const RestInput = MentorshipIdInput.extend({
  reason: z.enum(restReasons, "Choose what comes nearest"),
  backOn: day("Say when you want to go on. You can go on sooner."),
});
export type RestInput = z.output<typeof RestInput>;

import { z } from "zod";
import { formKey, key, optionalLines, counter } from "@/lib/forms/text";
import { Confidence } from "@/lib/generated/prisma/enums";

/** 0 to 5, as a radio group sends it. */
const Level = z
  .string("Choose one level")
  .regex(/^[0-5]$/, "Choose a level from 0 to 5")
  .transform(Number);

/** Levels by skill; a skill left out keeps what it had. */
export const RatingsInput = z.strictObject({
  formKey: formKey(),
  /** The version whose words the page showed: a level is chosen by its words. */
  roadmapVersion: counter(),
  level: z.record(key(), Level),
});
export type RatingsInput = z.output<typeof RatingsInput>;

/** What somebody says beside the levels they claim, by skill. */
export const claimWords = {
  confidence: z.record(key(), z.enum(Confidence, "Choose how sure you are")).optional(),
  proof: z.record(key(), optionalLines(500)).optional(),
  reason: z.record(key(), optionalLines(500)).optional(),
};

/** A person's own levels, with as many words to each as they like. */
export const ClaimsInput = RatingsInput.extend(claimWords);
export type ClaimsInput = z.output<typeof ClaimsInput>;

/** The same where every skill has a choice that leaves it open: that one is no level. */
export const openLevels = () =>
  z
    .record(key(), z.union([z.literal("").transform(() => null), Level], "Choose a level from 0 to 5"))
    .transform((levels) =>
      Object.fromEntries(
        Object.entries(levels).flatMap(([key, level]) => (level === null ? [] : [[key, level]])),
      ),
    );

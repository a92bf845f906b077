import { z } from "zod";
import { formKey, key } from "@/lib/forms/text";

/** 0 to 5, as a radio group sends it. */
const Level = z
  .string("Choose one level")
  .regex(/^[0-5]$/, "Choose a level from 0 to 5")
  .transform(Number);

/** Levels by skill; a skill left out keeps what it had. */
export const RatingsInput = z.strictObject({ formKey: formKey(), level: z.record(key(), Level) });
export type RatingsInput = z.output<typeof RatingsInput>;

/** The same where every skill has a choice that leaves it open: that one is no level. */
export const openLevels = () =>
  z
    .record(key(), z.union([z.literal("").transform(() => null), Level], "Choose a level from 0 to 5"))
    .transform((levels) =>
      Object.fromEntries(
        Object.entries(levels).flatMap(([key, level]) => (level === null ? [] : [[key, level]])),
      ),
    );

import { z } from "zod";
import { day, formKey, id, key, OUT_OF_DATE, optionalLines, counter } from "@/lib/forms/text";
import { faultOf, splitOf } from "@/lib/weeks/split";

const MOST = 100;
const RANGE = `Enter a number from 0 to ${MOST}`;

/** Percent or hours, as somebody types them: "40", "2.5", "2,5". Empty is no answer. */
const amount = () =>
  z
    .string("Enter one number")
    .trim()
    .optional()
    .transform((value) => value?.replace(",", "."))
    .refine((value) => !value || (/^\d{1,3}(\.\d{1,2})?$/.test(value) && +value <= MOST), {
      error: RANGE,
      abort: true,
    })
    .transform((value) => (value ? +value : null))
    .meta({ minimum: 0, maximum: MOST });

const ticked = z
  .literal("yes", "Tick the box or leave it")
  .optional()
  .transform((value) => value === "yes");

/** `revision` is the one the person was looking at, 0 where there was none yet: two saves at once cannot swallow each other. */
export const WeekInput = z
  .strictObject({
    formKey: formKey(),
    monday: day(OUT_OF_DATE),
    revision: counter(),
    progress: optionalLines(2000),
    plans: optionalLines(2000),
    problems: optionalLines(2000),
    unit: z.enum(["PERCENT", "HOURS"], "Choose percent or hours"),
    code: amount(),
    coordination: amount(),
    communication: amount(),
    strategy: amount(),
    setAside: ticked,
    /** The mentorships whose mentors may read it. */
    show: z.array(id()).max(50, OUT_OF_DATE),
  })
  .superRefine((week, context) => {
    const split = splitOf(week);
    const fault = split && faultOf(week.unit, split);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });
export type WeekInput = z.output<typeof WeekInput>;

export const WeekIdInput = z.strictObject({ reviewId: id() });

/** A Monday as an address names it. */
export const Monday = day(OUT_OF_DATE);

/** How hard each challenge was, by its key; one left open is not written down, and has no note. */
export const CheckInInput = z
  .strictObject({
    month: day(OUT_OF_DATE),
    hard: z.record(key(), z.enum(["", "1", "2", "3", "4", "5"], "Choose from 1 to 5")),
    note: z.record(key(), optionalLines(1000)),
  })
  .superRefine(({ hard, note }, context) => {
    for (const [name, text] of Object.entries(note))
      if (text && !hard[name])
        context.addIssue({
          code: "custom",
          path: ["hard", name],
          message: "Choose how hard it was, so that the note is kept",
        });
  });
export type CheckInInput = z.output<typeof CheckInInput>;

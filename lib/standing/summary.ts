import { z } from "zod";
import { addDays } from "@/lib/days";
import { lineOf } from "@/lib/standing/line";
import type { Standing, StepStanding } from "@/lib/standing/standing";

/** A standing as lists draw it: the line of each step with its words, and the day something was last said or begun. */
export type Summary = ReturnType<typeof summaryOf>;

export const summaryOf = (standing: Standing & { isWhole: boolean }) => ({
  line: lineOf(standing).map((step, index) => ({ ...step, doneOn: doneOn(standing.steps[index]!) })),
  lastChange: lastChangeOf(standing),
  /** Whether it is of all steps. Of some of them nothing is said about the others, also not that all are passed. */
  isWhole: standing.isWhole,
});

/** On which days its activities were said to be done; of one that was done before there were days none is known. */
const doneOn = ({ activities }: StepStanding) =>
  activities.flatMap(({ shown, since }) =>
    (shown === "done" || shown === "verified") && since ? since.toISOString().slice(0, 10) : [],
  );

/** Pace as lists say it: how many activities of these steps were done in so many days up to today. */
export const doneWithin = ({ line }: Pick<Summary, "line">, today: string, days: number) =>
  line.flatMap(({ doneOn }) => doneOn).filter((day) => day > addDays(today, -days) && day <= today).length;

/** The latest moment at which a state was set; null where none was. */
export function lastChangeOf({ steps }: Standing) {
  const moments = steps.flatMap(({ activities }) => activities.flatMap(({ since }) => since ?? []));
  return moments.reduce<Date | null>((latest, one) => (latest && latest >= one ? latest : one), null);
}

const act = z.enum(["planned", "doing", "done", "verified", "skipped", "blocked"]);

/** The line as it is kept. One that was kept by an older release and reads otherwise is worked out anew. */
export const KeptLine = z.array(
  z.strictObject({
    key: z.string(),
    name: z.string(),
    acts: z.array(act),
    state: z.enum(["ahead", "active", "passed", "verified"]),
    gate: z.strictObject({ met: z.number(), all: z.number() }),
    current: z.boolean(),
    note: z.string(),
    more: z.string(),
    doneOn: z.array(z.iso.date()),
  }),
) satisfies z.ZodType<Summary["line"]>;

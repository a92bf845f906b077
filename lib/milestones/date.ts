import type { Precision } from "@/lib/generated/prisma/enums";

type Dated = { happenedOn: Date; precision: Precision };

/** When it happened, as exact as that is known: "2023", "2023-05" or "2023-05-12". */
export const dateOf = ({ happenedOn, precision }: Dated) =>
  happenedOn.toISOString().slice(0, lengths[precision]);

/** The columns that keep such a date: the first day it can have been, so that nothing looks fresher than it is. */
export const dateColumns = (date: string): Dated => ({
  happenedOn: new Date(date),
  precision: date.length === 4 ? "YEAR" : date.length === 7 ? "MONTH" : "DAY",
});

const lengths: Record<Precision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

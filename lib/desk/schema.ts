import { z } from "zod";
import { id } from "@/lib/forms/text";

const place = z.string().transform((sent) => {
  const [day = "", id = ""] = sent.split("_");
  return { day, id };
});

/** A place between two pages of a queue: a promised day, and the id of the request before it. */
export const QueuePlace = place
  .pipe(z.object({ day: z.iso.date(), id: id() }))
  .optional()
  .catch(undefined);
export type QueuePlace = NonNullable<z.output<typeof QueuePlace>>;

/** How an address names the place behind this request. */
export const queuePlaceOf = ({ promisedBy, id }: { promisedBy: Date; id: string }) =>
  `${promisedBy.toISOString().slice(0, 10)}_${id}`;

/** For whom nothing waits: they stand behind everybody for whom something does. */
export const NEVER = "infinity";

/** A place between two pages of mentees: the day promised to one of them, and the id of their mentorship. */
export const DeskPlace = place
  .pipe(z.object({ day: z.union([z.iso.date(), z.literal(NEVER)]), id: id() }))
  .optional()
  .catch(undefined);
export type DeskPlace = NonNullable<z.output<typeof DeskPlace>>;

/** The part of a mentor's mentees that an address asks for. What is no name of anybody finds nobody. */
export const DeskFilter = z.object({
  after: DeskPlace,
  name: z
    .string()
    .transform((typed) => typed.trim().slice(0, 80))
    .catch("")
    .default(""),
});
export type DeskFilter = z.output<typeof DeskFilter>;

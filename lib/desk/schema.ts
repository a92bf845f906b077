import { z } from "zod";
import { placeDay } from "@/lib/forms/place";
import { id, optionalLine } from "@/lib/forms/text";

const place = z.string().transform((sent) => {
  const [day = "", id = ""] = sent.split("_");
  return { day, id };
});

/** A place between two pages of a queue: a promised day, and the id of the request before it. */
export const QueuePlace = place
  .pipe(z.object({ day: placeDay, id: id() }))
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
  .pipe(z.object({ day: z.union([placeDay, z.literal(NEVER)]), id: id() }))
  .optional()
  .catch(undefined);
export type DeskPlace = NonNullable<z.output<typeof DeskPlace>>;

/** The part of a mentor's mentees that an address asks for. What cannot be a name asks for everybody. */
export const DeskFilter = z.object({
  after: DeskPlace,
  name: optionalLine(80)
    .catch(null)
    .transform((name) => name ?? ""),
});
export type DeskFilter = z.output<typeof DeskFilter>;

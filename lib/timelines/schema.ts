import { z } from "zod";
import { placeMoment } from "@/lib/forms/place";
import { counter, id, optionalLines, OUT_OF_DATE } from "@/lib/forms/text";

/** What of two people's story is shown: all of it, what they wrote to each other, or what the mentor advised. */
export const shows = ["all", "words", "advice"] as const;
export type Show = (typeof shows)[number];

/** What there is in a story. */
export const kinds = [
  "began",
  "ended",
  "agreed",
  "paused",
  "asked",
  "post",
  "verdict",
  "revoked",
  "waived",
  "waiver taken back",
  "week",
  "shown",
] as const;
export type Kind = (typeof kinds)[number];

/** A place between two rows: the one that stands before it. */
export type TimelinePlace = { at: Date; id: string; kind: Kind };

const Place = z
  .string()
  .transform((sent) => {
    const [at, id, kind] = sent.split("_");
    return { at, id, kind };
  })
  .pipe(
    z.object({
      at: placeMoment,
      id: id(),
      kind: z.enum(kinds),
    }),
  );

/** The page of a timeline that an address asks for. What is no place begins at the newest. */
export const TimelineFilter = z.object({
  show: z.enum(shows).catch("all"),
  after: Place.optional().catch(undefined),
});
export type TimelineFilter = z.output<typeof TimelineFilter>;

/** How an address names the place after this row. */
export const placeAfter = ({ at, id, kind }: TimelinePlace) => `${at.toISOString()}_${id}_${kind}`;

/** An empty one is taken away. The revision is 0 where there was none. */
export const PrivateNoteInput = z.strictObject({
  mentorshipId: id(),
  revision: counter(),
  note: optionalLines(5000),
});
export type PrivateNoteInput = z.output<typeof PrivateNoteInput>;

/** The same from the mentee's timeline, which says where to go back to. */
export const MenteeNoteInput = PrivateNoteInput.extend({ menteeId: id() });

/** For whoever shares their screen. `back` only says which of our two kinds of timelines to go back to. */
export const HideNotesInput = z.strictObject({
  hide: z.enum(["yes", "no"], OUT_OF_DATE),
  back: z.string().regex(/^\/(mentors|mentees)\/[0-9a-f-]{36}\/timeline$|^\/mentors\/former$/, OUT_OF_DATE),
});

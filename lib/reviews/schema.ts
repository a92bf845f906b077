import { z } from "zod";
import { placeMoment } from "@/lib/forms/place";
import {
  formKey,
  id,
  key,
  line,
  lines,
  optionalDay,
  optionalLine,
  optionalLines,
  OUT_OF_DATE,
} from "@/lib/forms/text";
import { ANSWERS } from "@/lib/reviews/criteria";
import { RatingsInput } from "@/lib/skills/schema";

export const ReviewRequestInput = z.strictObject({
  formKey: formKey(),
  milestoneId: id(),
  mentorshipId: z.uuid("Choose a mentor"),
  /** Empty fields are no questions. */
  questions: z
    .array(optionalLines(500))
    .max(3, "Ask at most three questions")
    .transform((fields) => fields.filter((text) => text !== null)),
  wantedBy: optionalDay(),
});
export type ReviewRequestInput = z.output<typeof ReviewRequestInput>;

export const RequestIdInput = z.strictObject({ requestId: id() });

/** The same from the milestone's own page, which says where to go back to. */
export const WithdrawalInput = RequestIdInput.extend({ milestoneId: id() });

/** Who did not have it, or whose time ran out while they wrote, takes it up with the same click. */
const takeUp = z.literal("yes", OUT_OF_DATE).optional();

/** Rows for points as the form sends them: an empty row is no point. */
const points = z
  .array(optionalLine(300))
  .max(10, "Ask for at most ten changes at a time")
  .transform((rows) => rows.filter((text) => text !== null));

export const VerdictInput = z
  .strictObject({
    requestId: id(),
    kind: z.enum(["ENDORSED", "CHANGES_REQUESTED", "CANNOT_JUDGE"], "Choose a verdict"),
    note: optionalLines(2000),
    points,
    /** What was seen, by criterion. */
    tick: z.record(key(), z.enum(ANSWERS, OUT_OF_DATE)),
    takeUp,
  })
  .refine(({ kind, points }) => kind !== "CHANGES_REQUESTED" || points.length > 0, {
    path: ["points"],
    message: "Name at least one thing to change, so that it can be done and ticked off",
  });
export type VerdictInput = z.output<typeof VerdictInput>;

/** What a mentor has to know first. */
export const InquiryInput = RequestIdInput.extend({
  takeUp,
  text: lines(500, "Ask what you need to know to judge it"),
});
export type InquiryInput = z.output<typeof InquiryInput>;

export const AnswerInput = RequestIdInput.extend({ answer: lines(2000, "Answer in a sentence or more") });
export type AnswerInput = z.output<typeof AnswerInput>;

export const RevocationInput = RequestIdInput.extend({ because: lines(500, "Say why: they will read it") });
export type RevocationInput = z.output<typeof RevocationInput>;

export const DisputeInput = RequestIdInput.extend({
  dispute: line(300, "Say in a sentence what you see otherwise"),
});
export type DisputeInput = z.output<typeof DisputeInput>;

export const ReassignmentInput = RequestIdInput.extend({ mentorshipId: z.uuid("Choose a mentor") });
export type ReassignmentInput = z.output<typeof ReassignmentInput>;

/** Left at that, from the milestone's own page. */
export const AcceptanceInput = RequestIdInput.extend({ milestoneId: id() });

export const PointInput = z.strictObject({
  pointId: id(),
  resolved: z.enum(["yes", "no"], "Tick the point or leave it").transform((value) => value === "yes"),
});
export type PointInput = z.output<typeof PointInput>;

/** The milestone only says where to go back to. */
export const TickInput = PointInput.extend({ milestoneId: id() });

/** Levels by skill that a mentor has seen in a mentee. */
export const MenteeRatingsInput = RatingsInput.extend({ menteeId: id() });
export type MenteeRatingsInput = z.output<typeof MenteeRatingsInput>;

/** A place in a history, between two pages: the moment of a verdict and the id of its request. */
export const HistoryPlace = z
  .string()
  .transform((sent) => ({ at: sent.slice(0, 24), id: sent.slice(25) }))
  .pipe(z.object({ at: placeMoment, id: id() }))
  .optional()
  .catch(undefined);
export type HistoryPlace = NonNullable<z.output<typeof HistoryPlace>>;

/** How an address names the place behind this request. */
export const historyPlaceOf = ({ verdict, id }: { verdict: { createdAt: Date } | null; id: string }) =>
  verdict && `${verdict.createdAt.toISOString()}_${id}`;

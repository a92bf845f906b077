import { z } from "zod";
import {
  day,
  formKey,
  id,
  key,
  line,
  optionalChoice,
  optionalDay,
  optionalLine,
  optionalLines,
  optionalLink,
  optionalRoughDate,
  OUT_OF_DATE,
  roughDate,
  counter,
} from "@/lib/forms/text";

export const KINDS = [
  "DELIVERY",
  "COORDINATION",
  "COMMUNICATION",
  "DECISION",
  "LEADERSHIP",
  "LEARNING",
] as const;
/** The states as the list shows them: what is kept from before somebody started is not logged here until it is judged. */
export const STATES = ["LOGGED", "IN_REVIEW", "CHANGES_REQUESTED", "VERIFIED", "PRIOR"] as const;

/** Rows of links as the form sends them: an empty row is no row, a name without a link is a mistake. */
const evidenceUrl = z.array(optionalLink()).max(20, "Keep at most 20 links");
const evidenceLabel = z.array(optionalLine(120)).max(20, "Keep at most 20 links");

const content = {
  title: line(120, "Give the milestone a title"),
  happenedOn: day("Say when it happened"),
  kind: optionalChoice(KINDS),
  situation: optionalLines(2000),
  role: optionalLines(2000),
  people: optionalLines(1000),
  outcome: optionalLines(2000),
  measure: optionalLine(60),
  evidenceUrl,
  evidenceLabel,
  activityKeys: z.array(key()).max(12, "Choose at most 12 activities"),
  skillKeys: z.array(key()).max(8, "Choose at most 8 skills, the ones it speaks for most"),
};

/** The opportunity it came of, if it came of one. */
const opportunity = id().optional();

/** The day is filled in by the page, so a day alone is nobody's word. */
function saysSomething(input: object) {
  const own = ([name]: [string, unknown]) =>
    !["formKey", "keep", "draft", "opportunity", "happenedOn"].includes(name);
  return Object.entries(input)
    .filter(own)
    .some(([, value]) => [value].flat().some(Boolean));
}

/** What was typed as a name would be lost without a word. */
function namesNeedLinks(
  { evidenceUrl, evidenceLabel }: { evidenceUrl: string[]; evidenceLabel: (string | null)[] },
  context: z.RefinementCtx,
) {
  evidenceLabel.forEach((name, row) => {
    if (name && !evidenceUrl[row])
      context.addIssue({
        code: "custom",
        path: ["evidenceUrl", row],
        message: "Give the link, or empty its name",
      });
  });
}

/** The draft a form was opened from, in the revision the person was looking at. */
const draft = z
  .string(OUT_OF_DATE)
  .regex(/^[0-9a-f-]{36}_\d{1,9}$/, OUT_OF_DATE)
  .transform((sent) => ({ id: sent.slice(0, sent.indexOf("_")), revision: Number(sent.split("_")[1]) }))
  .pipe(z.object({ id: id(), revision: z.number() }))
  .optional();

/** How a form names the draft it was opened from. */
export const draftMark = ({ id, revision }: { id: string; revision: number }) => `${id}_${revision}`;

/** Logged from a draft it takes the draft's place. */
export const MilestoneInput = z
  .strictObject({ formKey: formKey(), draft, opportunity, ...content })
  .superRefine(namesNeedLinks);
export type MilestoneInput = z.output<typeof MilestoneInput>;

/** The same form, unfinished: nothing is missing yet, and a link may be half typed. The button says that it is one. */
export const DraftInput = z
  .strictObject({
    formKey: formKey(),
    keep: z.literal("draft", OUT_OF_DATE),
    draft,
    opportunity,
    ...content,
    title: optionalLine(120),
    happenedOn: optionalDay(),
    evidenceUrl: z.array(optionalLine(2000)).max(20, "Keep at most 20 links"),
  })
  .refine(saysSomething, "There is nothing to keep yet. Write a word of it first.");
export type DraftInput = z.output<typeof DraftInput>;

/** `revision` is the one the person was looking at, so that two edits at once cannot swallow each other. */
export const MilestoneEditInput = z
  .strictObject({
    milestoneId: id(),
    revision: counter(),
    ...content,
    // Prior evidence is dated as well as one remembers.
    happenedOn: roughDate("Say when it happened"),
  })
  .superRefine(namesNeedLinks);
export type MilestoneEditInput = z.output<typeof MilestoneEditInput>;

/** What somebody did before they came here, by the strength it shows. A strength that is not ticked says nothing. */
export const PriorEvidenceInput = z
  .strictObject({
    formKey: formKey(),
    ticked: z.record(key(), z.literal("yes", "Tick it or leave it open")),
    what: z.record(key(), optionalLine(120)),
    when: z.record(key(), optionalRoughDate()),
  })
  .superRefine(({ ticked, what, when }, context) => {
    for (const key of Object.keys(ticked)) {
      const missing = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field, key], message });
      if (!what[key]) missing("what", "Say in one line what you did, or take the tick away");
      if (!when[key]) missing("when", "Say about when: a year is enough");
    }
  });
export type PriorEvidenceInput = z.output<typeof PriorEvidenceInput>;

export const MilestoneRemovalInput = z.strictObject({ milestoneId: id() });

export const DraftRemovalInput = z.strictObject({ draftId: id() });

/** A place in the list, between two pages: the day and the id of the milestone at the edge. */
export const place = z
  .string()
  .transform((sent) => ({ day: sent.slice(0, 10), id: sent.slice(11) }))
  .pipe(z.object({ day: day(OUT_OF_DATE), id: id() }))
  .optional()
  .catch(undefined);

export type Place = NonNullable<z.output<typeof place>>;

/** How an address names the place of this milestone. */
export const placeOf = ({ happenedOn, id }: { happenedOn: Date; id: string }) =>
  `${happenedOn.toISOString().slice(0, 10)}_${id}`;

/** What the list is narrowed to, read from the address: anything else is no filter. */
export const MilestoneFilter = z.object({
  step: key().optional().catch(undefined),
  skill: key().optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  state: z.enum(STATES).optional().catch(undefined),
  after: place,
  before: place,
});

/** What is looked for in the text. What cannot be looked for is told, not passed over. */
export const MilestoneSearch = optionalLine(200);

export type MilestoneFilter = z.output<typeof MilestoneFilter> & { words?: string | null };

import { z } from "zod";
import {
  day,
  formKey,
  id,
  key,
  line,
  optionalLink,
  optionalChoice,
  optionalLine,
  optionalLines,
  optionalRoughDate,
  OUT_OF_DATE,
  roughDate,
} from "@/lib/forms/text";

export const KINDS = [
  "DELIVERY",
  "COORDINATION",
  "COMMUNICATION",
  "DECISION",
  "LEADERSHIP",
  "LEARNING",
] as const;
export const STATES = ["LOGGED", "IN_REVIEW", "CHANGES_REQUESTED", "VERIFIED"] as const;

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

export const MilestoneInput = z.strictObject({ formKey: formKey(), ...content }).superRefine(namesNeedLinks);
export type MilestoneInput = z.output<typeof MilestoneInput>;

/** `revision` is the one the person was looking at, so that two edits at once cannot swallow each other. */
export const MilestoneEditInput = z
  .strictObject({
    milestoneId: id(),
    revision: z
      .string(OUT_OF_DATE)
      .regex(/^\d{1,9}$/, OUT_OF_DATE)
      .transform(Number),
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

/** What the list is filtered by, read from the address: anything else is no filter. */
export const MilestoneFilter = z.object({
  step: key().optional().catch(undefined),
  state: z.enum(STATES).optional().catch(undefined),
  after: id().optional().catch(undefined),
});
export type MilestoneFilter = z.output<typeof MilestoneFilter>;

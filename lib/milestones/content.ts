import { z } from "zod";
import type { Precision } from "@/lib/generated/prisma/enums";
import { dateOf } from "@/lib/milestones/date";

/** What a milestone says, frozen at submission: the same fields for ever, so that old versions stay readable. */
export const MilestoneContent = z.object({
  title: z.string(),
  /** As exact as it is known: a year, a month or a day. */
  happenedOn: z.string(),
  /** From before its owner started here. */
  prior: z.boolean().optional(),
  kind: z.string().nullable(),
  situation: z.string().nullable(),
  role: z.string().nullable(),
  people: z.string().nullable(),
  outcome: z.string().nullable(),
  measure: z.string().nullable(),
  evidence: z.array(z.object({ url: z.string(), label: z.string() })),
  activities: z.array(z.object({ key: z.string(), title: z.string() })),
  skills: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type MilestoneContent = z.infer<typeof MilestoneContent>;

type Written = Omit<MilestoneContent, "happenedOn" | "prior" | "activities" | "skills"> & {
  happenedOn: Date;
  precision: Precision;
  strengthKey: string | null;
  activities: { activityKey: string; activity: { title: string } }[];
  skills: { skillKey: string; skill: { name: string } }[];
};

/** What a milestone says as it reads now, in the form in which versions are kept. */
export const contentOf = (milestone: Written): MilestoneContent => ({
  title: milestone.title,
  happenedOn: dateOf(milestone),
  ...(milestone.strengthKey !== null && { prior: true }),
  kind: milestone.kind,
  situation: milestone.situation,
  role: milestone.role,
  people: milestone.people,
  outcome: milestone.outcome,
  measure: milestone.measure,
  evidence: milestone.evidence.map(({ url, label }) => ({ url, label })),
  activities: milestone.activities.map(({ activityKey, activity }) => ({
    key: activityKey,
    title: activity.title,
  })),
  skills: milestone.skills.map(({ skillKey, skill }) => ({ key: skillKey, name: skill.name })),
});

/** The fields that are prose, in the order they are read. */
export const PROSE = ["title", "situation", "role", "people", "outcome", "measure"] as const;

/** A form as somebody left it: what it sent, field by field. */
export const DraftContent = MilestoneContent.pick({
  kind: true,
  situation: true,
  role: true,
  people: true,
  outcome: true,
  measure: true,
}).extend({
  title: z.string().nullable(),
  happenedOn: z.string().nullable(),
  evidenceUrl: z.array(z.string().nullable()),
  evidenceLabel: z.array(z.string().nullable()),
  activityKeys: z.array(z.string()),
  skillKeys: z.array(z.string()),
  /** The opportunity it came of. */
  opportunity: z.string().optional(),
});
export type DraftContent = z.infer<typeof DraftContent>;

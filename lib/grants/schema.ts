import { z } from "zod";
import { id, key, optionalDay } from "@/lib/forms/text";
import { OFFERED } from "@/lib/grants/grant";

const level = z.enum(OFFERED, "Choose what they see");

/** A milestone may also be left to what its steps and areas say. */
export const AS_GIVEN = "AS_GIVEN";
const ownLevel = z.enum([...OFFERED, AS_GIVEN], "Choose what they see");

/** What one mentor sees, thing by thing; the second record says until when, its last day included. */
export const ConsentInput = z.strictObject({
  mentorshipId: id(),
  step: z.record(key(), level),
  stepUntil: z.record(key(), optionalDay()),
  area: z.record(key(), level),
  areaUntil: z.record(key(), optionalDay()),
  milestone: z.record(id(), ownLevel),
  milestoneUntil: z.record(id(), optionalDay()),
});
export type ConsentInput = z.output<typeof ConsentInput>;

/** The same of one milestone, from its own page. */
export const ShowInput = z.strictObject({
  milestoneId: id(),
  mentorshipId: z.uuid("Choose a mentor"),
  level: ownLevel,
  until: optionalDay(),
});
export type ShowInput = z.output<typeof ShowInput>;

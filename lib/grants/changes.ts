import { endOf } from "@/lib/days";
import type { GrantLevel } from "@/lib/generated/prisma/enums";
import type { Given } from "@/lib/grants/grant";
import { AS_GIVEN, type ConsentInput, type ShowInput } from "@/lib/grants/schema";

/** The one thing a grant is of. */
export type Thing = { stepKey: string } | { areaKey: string } | { milestoneId: string };

/** What somebody asks for: of one thing a level until the end of a day, or none of its own. */
export type Asked = { of: Thing; level: GrantLevel | null; until: string | null };

type Row = { id: string; stepKey: string | null; areaKey: string | null; milestoneId: string | null } & Given;
export type Change = { of: Thing; from: Row | null; to: Given | null };

/** A form with everything on it, thing by thing. */
export const askedIn = (input: ConsentInput): Asked[] => [
  ...Object.entries(input.step).map(([stepKey, level]) =>
    asked({ stepKey }, level, input.stepUntil[stepKey]),
  ),
  ...Object.entries(input.area).map(([areaKey, level]) =>
    asked({ areaKey }, level, input.areaUntil[areaKey]),
  ),
  ...Object.entries(input.milestone).map(([milestoneId, level]) =>
    asked({ milestoneId }, level, input.milestoneUntil[milestoneId]),
  ),
];

export const askedOf = ({ milestoneId, level, until }: ShowInput): Asked =>
  asked({ milestoneId }, level, until);

/**
 * What differs from what is kept. Of a step or an area nothing is no row; a milestone that is hidden is hidden without an
 * end, or it would show again by itself. A day is the member's own, and ends as it ends where they are.
 */
export function changesTo(kept: readonly Row[], wanted: readonly Asked[], timeZone: string): Change[] {
  return wanted.flatMap(({ of, level, until }) => {
    const from = kept.find((row) => nameOf(row) === nameOf(of)) ?? null;
    const isNothing = level === null || (level === "NONE" && !("milestoneId" in of));
    const expiresAt = until && level !== "NONE" ? endOf(until, timeZone) : null;
    const to = isNothing ? null : { level, expiresAt };
    return sameAs(from, to) ? [] : [{ of, from, to }];
  });
}

/** A line for the audit: "step:lead from:SUMMARY to:READ until:2026-12-01T00:00:00.000Z". */
export const changeWords = ({ of, from, to }: Change) =>
  [
    nameOf(of),
    `from:${from?.level ?? "-"}`,
    `to:${to?.level ?? "-"}`,
    ...(to?.expiresAt ? [`until:${to.expiresAt.toISOString()}`] : []),
  ].join(" ");

const asked = (of: Thing, level: GrantLevel | typeof AS_GIVEN, until: string | null | undefined): Asked => ({
  of,
  level: level === AS_GIVEN ? null : level,
  until: until ?? null,
});

const sameAs = (from: Given | null, to: Given | null) =>
  from?.level === to?.level && from?.expiresAt?.getTime() === to?.expiresAt?.getTime();

function nameOf({
  stepKey,
  areaKey,
  milestoneId,
}: { [Key in keyof Row & `${string}${"Key" | "Id"}`]?: Row[Key] }) {
  if (stepKey) return `step:${stepKey}`;
  return areaKey ? `area:${areaKey}` : `milestone:${milestoneId}`;
}

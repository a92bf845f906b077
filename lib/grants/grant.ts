import type { GrantLevel } from "@/lib/generated/prisma/enums";

/** From nothing to most; each includes the one before. */
export const LEVELS = [
  "NONE",
  "SUMMARY",
  "READ",
  "COMMENT",
  "REVIEW",
] as const satisfies readonly GrantLevel[];

/** Those a member can give now. Beside what they read mentors can write once there is a place for it. */
export const OFFERED = ["NONE", "SUMMARY", "READ"] as const satisfies readonly GrantLevel[];

/** The least of a step or an area that opens the milestones behind it. A summary is numbers, and names none of them. */
export const OPENS: GrantLevel = "READ";

/** As many as one mentor has of one member: all of them stand on one page. */
export const MOST_GRANTS = 200;

/** A level, and until when. */
export type Given = { level: GrantLevel; expiresAt: Date | null };

/** What is granted through one mentorship, and has not run out: of steps and areas by key, of milestones by id. */
export type Scope = {
  steps: ReadonlyMap<string, Given>;
  areas: ReadonlyMap<string, Given>;
  milestones: ReadonlyMap<string, Given>;
};

export const NOTHING: Scope = { steps: new Map(), areas: new Map(), milestones: new Map() };

/** A milestone by what decides whether it is shown: itself, the steps of its activities, the areas of its skills. */
export type Placed = { id: string; stepKeys: readonly string[]; areaKeys: readonly string[] };

export const allows = (level: GrantLevel, asked: GrantLevel) =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(asked);

/**
 * How much a mentor sees of one milestone, NONE to REVIEW. What was said of the milestone itself decides alone, also that
 * nothing of it is shown; else the most that any of its steps and areas opens. `milestonesShared` is the same as a set of rows.
 */
export function levelOf({ id, stepKeys, areaKeys }: Placed, { steps, areas, milestones }: Scope): GrantLevel {
  const own = milestones.get(id);
  if (own) return own.level;
  const given = [...stepKeys.map((key) => steps.get(key)), ...areaKeys.map((key) => areas.get(key))];
  return given.reduce<GrantLevel>((most, grant) => {
    const level = grant?.level ?? "NONE";
    return allows(level, OPENS) && allows(level, most) ? level : most;
  }, "NONE");
}

/** Keys or ids of what is granted at least so far. */
export const keysAt = (grants: ReadonlyMap<string, Given>, level: GrantLevel) =>
  [...grants].filter(([, given]) => allows(given.level, level)).map(([key]) => key);

import type { Viewer } from "@/lib/auth/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { GrantLevel } from "@/lib/generated/prisma/enums";
import { allows, keysAt, OPENS, type Scope } from "@/lib/grants/grant";
import { guidedBy } from "@/lib/mentorships/policy";

/** What was given and has not run out. */
export const live = (now: Date): Prisma.GrantWhereInput => ({
  OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
});

/** What the people this viewer mentors let them see now. */
export const givenTo = (viewer: Viewer, now: Date): Prisma.GrantWhereInput => ({
  AND: [{ mentorship: guidedBy(viewer, now) }, live(now)],
});

/** Where at least the numbers of this step, or of any, are shown to this viewer. */
export const stepsSharedThrough = (
  viewer: Viewer,
  now: Date,
  stepKey?: string,
): Prisma.MentorshipWhereInput => ({
  AND: [guidedBy(viewer, now), seen({ stepKey: stepKey ?? { not: null } }, now)],
});

/** The people of whom this viewer sees the numbers of a step at least. */
export const stepsSharedWith = (
  viewer: Viewer,
  now: Date,
  mentorshipIds?: string[],
): Prisma.UserWhereInput => ({
  mentors: {
    some: { AND: [stepsSharedThrough(viewer, now), mentorshipIds ? { id: { in: mentorshipIds } } : {}] },
  },
});

/** Where this viewer sees, and may rate, the skills of all of these areas. */
export const skillsSharedThrough = (
  viewer: Viewer,
  now: Date,
  areaKeys: readonly string[],
): Prisma.MentorshipWhereInput => ({
  AND: [guidedBy(viewer, now), ...areaKeys.map((areaKey) => seen({ areaKey }, now))],
});

/** What of a roadmap lies behind a scope: the activities of steps, and the skills of areas, by key. */
export type Reach = {
  activityKeys: (stepKeys: readonly string[]) => string[];
  skillKeys: (areaKeys: readonly string[]) => string[];
};

/** A member's milestones that are shown at least so far within a scope: `levelOf` as a set of rows. */
export function milestonesShared(
  { menteeId, scope, reach }: { menteeId: string; scope: Scope; reach: Reach },
  level: Exclude<GrantLevel, "NONE">,
): Prisma.MilestoneWhereInput {
  const opening = allows(level, OPENS) ? level : OPENS;
  return {
    ownerId: menteeId,
    OR: [
      { id: { in: keysAt(scope.milestones, level) } },
      {
        id: { notIn: [...scope.milestones.keys()] },
        OR: [
          { activities: { some: { activityKey: { in: reach.activityKeys(keysAt(scope.steps, opening)) } } } },
          { skills: { some: { skillKey: { in: reach.skillKeys(keysAt(scope.areas, opening)) } } } },
        ],
      },
    ],
  };
}

const seen = (of: Prisma.GrantWhereInput, now: Date): Prisma.MentorshipWhereInput => ({
  grants: { some: { AND: [of, live(now)] } },
});

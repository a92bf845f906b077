import { lastDayOf, milestoneOptions, thingOptions } from "@/app/(app)/mentors/levels";
import type { Consent, GrantGroup, GrantRow } from "@/components/grants/consent-form";
import type { Viewer } from "@/lib/auth/viewer";
import type { Given, Scope } from "@/lib/grants/grant";
import type { GivenMilestone } from "@/lib/grants/queries";
import type { Roadmap } from "@/lib/roadmap/queries";
import { levelsOf } from "@/lib/skills/levels";
import type { LatestRating } from "@/lib/skills/queries";
import type { Standing } from "@/lib/standing/standing";

type Own = {
  roadmap: Roadmap;
  standing: Standing;
  ratings: LatestRating[];
  scope: Scope;
  milestones: GivenMilestone[];
};

/** All that a member shows one mentor, thing by thing, with what stands there now. */
export const consentOf = (viewer: Viewer, mentorshipId: string, own: Own): Consent => ({
  mentorshipId,
  groups: [stepsOf(viewer, own), areasOf(viewer, own), milestonesOf(viewer, own)].filter(
    ({ rows }) => rows.length > 0,
  ),
});

const stepsOf = (viewer: Viewer, { standing, scope }: Own): GrantGroup => ({
  title: "Steps",
  words:
    "A summary is numbers: how far a step is, what is under way or blocked, what its gate asks, and when you last changed anything. With its milestones they also read what you logged for it, as it reads now.",
  options: thingOptions,
  rows: standing.steps.map(({ key, name, done, counted }) =>
    row(viewer, "step", { key, name, now: `${done} of ${counted} done` }, scope.steps.get(key)),
  ),
});

function areasOf(viewer: Viewer, { roadmap, ratings, scope }: Own): GrantGroup {
  const levels = levelsOf(viewer.id, ratings);
  const rated = ({ key }: { key: string }) => (levels.get(key)?.claimed ?? null) !== null;
  return {
    title: "Skills",
    words:
      "A summary is levels: how you rate yourself, and what your evidence holds. They can say beside it what they have seen.",
    options: thingOptions,
    rows: roadmap.areas.map(({ key, name, skills }) => {
      const now = `${skills.filter(rated).length} of ${skills.length} rated`;
      return row(viewer, "area", { key, name, now }, scope.areas.get(key));
    }),
  };
}

const milestonesOf = (viewer: Viewer, { milestones, scope }: Own): GrantGroup => ({
  title: "Milestones by themselves",
  words:
    "What you said here counts, whatever their steps and skills say. To add one, open it and choose who sees it.",
  options: milestoneOptions,
  rows: milestones.map(({ id, title }) =>
    row(viewer, "milestone", { key: id, name: title, now: null }, scope.milestones.get(id)),
  ),
});

const row = (
  viewer: Viewer,
  of: GrantRow["of"],
  thing: Pick<GrantRow, "key" | "name" | "now">,
  given: Given | undefined,
): GrantRow => ({ of, ...thing, level: given?.level ?? "NONE", until: lastDayOf(viewer, given) });

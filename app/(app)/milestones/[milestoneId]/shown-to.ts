import { lastDayOf, milestoneOptions } from "@/app/(app)/mentors/levels";
import type { ShownToProps } from "@/components/grants/shown-to";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import { allows, levelOf, NOTHING, type Given, type Scope } from "@/lib/grants/grant";
import { placedOn } from "@/lib/grants/reach";
import { AS_GIVEN } from "@/lib/grants/schema";
import type { Mentor } from "@/lib/mentorships/queries";
import type { MilestoneDetail } from "@/lib/milestones/queries";
import type { Roadmap } from "@/lib/roadmap/queries";

/** Who sees one milestone as it reads now, how much of it, and by which grant. */
export function shownToOf(
  viewer: Viewer,
  milestone: MilestoneDetail,
  { mentors, scopes, roadmap }: { mentors: Mentor[]; scopes: ReadonlyMap<string, Scope>; roadmap: Roadmap },
): ShownToProps {
  const placed = placedOn(roadmap)(milestone);
  return {
    milestoneId: milestone.id,
    options: milestoneOptions,
    mentors: mentors.map(({ id, mentor }) => {
      const scope = scopes.get(id) ?? NOTHING;
      const own = scope.milestones.get(milestone.id);
      return {
        mentorshipId: id,
        name: mentor.name,
        words: own ? ownWords(viewer, own) : throughWords(placed, scope, roadmap),
        level: own?.level ?? AS_GIVEN,
        until: lastDayOf(viewer, own),
      };
    }),
  };
}

function ownWords(viewer: Viewer, own: Given) {
  const day = lastDayOf(viewer, own);
  const until = day && `, until ${dayWords(day, today(viewer.timeZone)).exact}`;
  if (own.level === "NONE") return "Sees nothing of it";
  return `${own.level === "SUMMARY" ? "Sees its title" : "Reads it"}${until}`;
}

function throughWords(placed: ReturnType<ReturnType<typeof placedOn>>, scope: Scope, roadmap: Roadmap) {
  if (!allows(levelOf(placed, scope), "READ")) return "Does not see it";
  const open = (keys: readonly string[], given: Scope["steps"], all: { key: string; name: string }[]) =>
    all.flatMap(({ key, name }) =>
      keys.includes(key) && allows(given.get(key)?.level ?? "NONE", "READ") ? [name] : [],
    );
  const [first] = [
    ...open(placed.stepKeys, scope.steps, roadmap.steps),
    ...open(placed.areaKeys, scope.areas, roadmap.areas),
  ];
  return `Reads it with the milestones of “${first}”`;
}

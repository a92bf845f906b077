import { moveRow, namedBy, type Around } from "@/app/(app)/steps/way";
import type { NextStep } from "@/components/standing/next-step";
import { quoted } from "@/lib/quoted";
import type { UnsettledRequest } from "@/lib/reviews/queries";
import { isWork } from "@/lib/roadmap/shortest-way";
import { nextAction, type NextAction } from "@/lib/standing/next";
import type { Standing } from "@/lib/standing/standing";
import type { Profile } from "./profile";

type Kind<K extends NextAction["kind"]> = Extract<NextAction, { kind: K }>;

/** The one thing to do next, with the milestones it names and the activities it is about. */
export function nextOf(standing: Standing, unsettled: UnsettledRequest[], mentored: boolean) {
  const next = nextAction(standing, returnedOf(unsettled), mentored);
  const moves = next.kind === "move" ? [next.move, ...next.rest] : [];
  return { next, named: namedBy(moves), about: moves.map(({ activity }) => activity.key) };
}

/** The same in words: why, how it lies to what the person brings, and the way to where it is done. */
export function nextWords(next: NextAction, { ground }: Pick<Profile, "ground">, around: Around): NextStep {
  if (next.kind === "points") return pointsStep(next);
  if (next.kind === "move") return moveStep(next, ground(next.move.activity.key), around);
  return {
    title: "Keep logging what you lead",
    why: "The five steps are behind you. What you log from here on shows how you work as a TPM.",
    action: { href: "/milestones/new", label: "Log a milestone" },
  };
}

/** What came back from a mentor, the longest ago first. */
const returnedOf = (unsettled: UnsettledRequest[]) =>
  unsettled
    .filter(({ state }) => state === "DECIDED")
    .map(({ milestoneId, milestone, verdict }) => ({
      milestoneId,
      title: milestone.title,
      open: verdict?.points.filter(({ resolvedAt }) => !resolvedAt).length ?? 0,
    }))
    .reverse();

function pointsStep({ milestoneId, title, open }: Kind<"points">): NextStep {
  const action = { href: `/milestones/${milestoneId}`, label: "Open the milestone" };
  if (open === 0) {
    return {
      title: `Ask for another review of ${quoted(title)}`,
      why: "Every point your mentor named is ticked off.",
      action,
    };
  }
  return {
    title: `Mend the ${open === 1 ? "open point" : `${open} open points`} on ${quoted(title)}`,
    why: "A mentor has read it and said what is missing. That makes it the shortest way to something verified.",
    action,
  };
}

function moveStep({ step, move, rest }: Kind<"move">, ground: string, around: Around): NextStep {
  const { title, why, effort, action, other, occasion } = moveRow(step.key, move, around);
  const { activity } = move;
  const work = isWork(move.kind);
  return {
    title,
    why: [why, work && ground, work && activity.why].filter(Boolean).join(" "),
    ...(work && { proof: activity.proof }),
    ...(effort && { effort: `${effort}.` }),
    action,
    ...(other && { other }),
    ...(occasion && { occasion }),
    gate: {
      title: rest.length > 0 ? `Then, to pass ${step.name}` : `With that, ${step.name} is passed.`,
      href: `/steps/${step.key}`,
      moves: rest.map((move) => moveRow(step.key, move, around)),
    },
  };
}

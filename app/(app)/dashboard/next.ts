import type { NextStep } from "@/components/standing/next-step";
import type { UnsettledRequest } from "@/lib/reviews/queries";
import { nextAction, type NextAction } from "@/lib/standing/next";
import type { Standing } from "@/lib/standing/standing";
import { ALL_LOGGED } from "@/lib/standing/words";
import type { Profile } from "./profile";

type Kind<K extends NextAction["kind"]> = Extract<NextAction, { kind: K }>;

/** The one thing to do next, why, how it lies to what the person brings, and the way to where it is done. */
export function nextOf(
  standing: Standing,
  unsettled: UnsettledRequest[],
  { ground }: Pick<Profile, "ground">,
): NextStep {
  const next = nextAction(standing, returnedOf(unsettled));
  if (next.kind === "points") return pointsStep(next);
  if (next.kind === "activity")
    return activityStep(standing, next, next.because === "next" ? ground(next.activityKey) : "");
  if (next.kind === "unblock") return unblockStep(next);
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

function activityStep(standing: Standing, next: Kind<"activity">, ground: string): NextStep {
  const { title, why, proof, stepKey, activityKey, hours, times, left } = next;
  const each = hours === 1 ? "1 hour" : `${hours} hours`;
  const again = left < times ? `${left} more times` : `${left} times`;
  return {
    title,
    why: [whyNow(standing, next), ground, why].filter(Boolean).join(" "),
    proof,
    effort: left > 1 ? `${again}, about ${each} each.` : `About ${each}.`,
    action: { href: `/steps/${stepKey}?open=${activityKey}#${activityKey}`, label: "Open the activity" },
    other: { href: `/milestones/new?activity=${activityKey}`, label: "Log milestone for this" },
  };
}

function unblockStep({ title, reason, stepKey, activityKey }: Kind<"unblock">): NextStep {
  return {
    title: `Clear the way for ${quoted(title)}`,
    why: reason ? `It is blocked. You wrote: ${reason}` : "It is blocked, and nothing else is left to start.",
    action: { href: `/steps/${stepKey}?open=${activityKey}#${activityKey}`, label: "Open the activity" },
  };
}

function whyNow({ steps }: Standing, { because, stepKey, left, times }: Kind<"activity">) {
  if (left === 0) return ALL_LOGGED;
  const logged = `${times - left} of ${times} logged`;
  if (because === "begun") return `You have begun it, with ${logged}.`;
  if (because === "doing") return `You are in the middle of it${times > 1 ? `, with ${logged}` : ""}.`;
  const index = steps.findIndex(({ key }) => key === stepKey);
  const step = steps[index]!;
  return `It ${step.started ? "comes next in" : "opens"} step ${index + 1}, ${step.name}.`;
}

/** Isolated, so that a right-to-left title does not turn the sentence around it. */
const quoted = (title: string) => `“\u2068${title}\u2069”`;

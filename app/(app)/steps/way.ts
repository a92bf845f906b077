import type { MoveRow } from "@/components/progress/way-list";
import type { OpenOpportunity } from "@/lib/opportunities/queries";
import { quoted } from "@/lib/quoted";
import { isSetAside, type WayMove } from "@/lib/standing/way";

/** What is known beside the standing. */
export type Around = {
  /** Titles of milestones by id. */
  titles: Map<string, string>;
  /** Whether somebody can be asked. */
  mentored: boolean;
  /** Those that are open, what moved last first. */
  opportunities: OpenOpportunity[];
};

export const titlesOf = (milestones: { id: string; title: string }[]): Around["titles"] =>
  new Map(milestones.map(({ id, title }) => [id, title]));

/** The milestones that some moves are about. */
export const namedBy = (moves: WayMove[]) => moves.flatMap(({ milestone }) => milestone ?? []);

/** A move in words: what to do, why, how long it takes, and the way to where it is done. */
export function moveRow(stepKey: string, move: WayMove, around: Around): MoveRow {
  const { kind, activity } = move;
  return {
    key: [kind, activity.key, move.milestone].join(" "),
    title: titleOf(move, around),
    why: [whyOf(move), asideWords(activity)].filter(Boolean).join(" "),
    effort: kind === "wait" ? null : effortOf(move),
    ...placesOf(stepKey, move, around),
    ...(kind === "log" && activity.state !== "DONE" && { occasion: occasionOf(activity.key, around) }),
  };
}

/** A chance to do the activity: the one that is spotted already, or where to spot one. */
export function occasionOf(activityKey: string, { opportunities }: Pick<Around, "opportunities">) {
  const own = opportunities.find((one) => one.activityKey === activityKey);
  return own
    ? { href: `/opportunities/${own.id}`, label: `Your opportunity: ${own.title}` }
    : { href: `/opportunities/new?activity=${activityKey}`, label: "Find an occasion" };
}

function titleOf(move: WayMove, { titles }: Around) {
  const { activity, times } = move;
  const again = times > 1 ? `, ${times} times` : "";
  if (move.kind === "log")
    return activity.state === "DONE"
      ? `Log what you did for ${quoted(activity.title)}${again}`
      : `${activity.title}${again}`;
  if (move.kind === "finish") return `Finish ${quoted(activity.title)}`;
  const milestone = move.milestone === null ? undefined : titles.get(move.milestone);
  if (move.kind === "wait") return `Wait for your mentor’s word on ${quoted(milestone ?? activity.title)}`;
  if (milestone) return `Ask for a review of ${quoted(milestone)}`;
  return `Ask a mentor about ${times > 1 ? "each milestone" : "the milestone"} you log for ${quoted(activity.title)}`;
}

function whyOf({ kind, raises, gain }: WayMove) {
  const counts = raises
    .map(({ criterion, current }) => `${quoted(criterion.text)} (${current} of ${criterion.target} so far)`)
    .join(" and ");
  if (kind === "wait") return `A mentor has it. A yes counts for ${counts}.`;
  if (kind === "log" && gain === 0) return `With a mentor’s word on it, it counts for ${counts}.`;
  const isAnswer = kind === "ask" && raises.some(({ criterion }) => criterion.kind === "answered");
  return `It counts for ${counts}.${isAnswer ? " A sentence in writing counts, whatever the verdict." : ""}`;
}

function asideWords({ shown, reason }: WayMove["activity"]) {
  if (!isSetAside(shown)) return null;
  const said = reason ? `, and wrote: ${reason}` : ".";
  return shown === "blocked"
    ? `You called it blocked${said}`
    : `You skipped it${said} Take it up again, or ask a mentor to waive the gate.`;
}

function effortOf({ hours }: WayMove) {
  if (hours < 1) return hours <= 0.25 ? "A few minutes" : "About half an hour";
  return `About ${hours === 1 ? "1 hour" : `${hours} hours`}`;
}

function placesOf(stepKey: string, move: WayMove, { mentored }: Around): Pick<MoveRow, "action" | "other"> {
  const { key } = move.activity;
  const activity = { href: `/steps/${stepKey}?open=${key}#${key}`, label: "Open the activity" };
  const log = { href: `/milestones/new?activity=${key}`, label: "Log milestone for this" };
  if (move.kind === "log" && move.activity.state === "DONE") return { action: log };
  if (move.kind === "log") return { action: activity, other: log };
  if (move.kind === "finish") return { action: activity };
  if (move.kind === "ask" && !mentored) return { action: { href: "/mentors", label: "Invite a mentor" } };
  if (move.milestone === null) return { action: log };
  return { action: { href: `/milestones/${move.milestone}#review`, label: "Open the milestone" } };
}

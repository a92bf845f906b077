import { stateOf } from "@/app/(app)/opportunities/state";
import type { OpportunityGroup } from "@/components/opportunities/opportunities-view";
import type { Viewer } from "@/lib/auth/viewer";
import { countWords, leadingCount } from "@/lib/counts";
import { today } from "@/lib/days";
import type { OpportunityRow } from "@/lib/opportunities/queries";

/** How often was asked, and how often the answer was yes: asking is what a person has in their hands. */
export function headOf(opportunities: OpportunityRow[]) {
  const asks = opportunities.reduce((sum, { asks }) => sum + asks, 0);
  const granted = opportunities.filter(({ state }) => state === "YES" || state === "DONE").length;
  if (asks === 0) return "Ask for the work you want to show.";
  return `You have asked ${asks === 1 ? "once" : countWords(asks, "time")}. ${yesWords(granted)}`;
}

const yesWords = (granted: number) =>
  granted === 0 ? "No yes yet." : `${leadingCount(granted, "yes", "yeses")} so far.`;

/** What can be done about each, the nearest first. */
export function groupsOf(viewer: Viewer, opportunities: OpportunityRow[]): OpportunityGroup[] {
  const day = today(viewer.timeZone);
  const isDue = ({ askAgainOn }: OpportunityRow) => iso(askAgainOn) <= day;
  const groups: [title: string, holds: (one: OpportunityRow) => boolean][] = [
    ["Done, to be logged", ({ state, milestoneId }) => state === "DONE" && milestoneId === null],
    ["Yes: yours to do", ({ state }) => state === "YES"],
    ["To ask", (one) => one.state === "SPOTTED" || (one.state === "LATER" && isDue(one))],
    ["Asked", ({ state }) => state === "ASKED"],
    ["Later", (one) => one.state === "LATER" && !isDue(one)],
    ["Over", ({ state, milestoneId }) => state === "NO" || milestoneId !== null],
  ];
  return groups.flatMap(([title, holds]) => {
    const rows = opportunities.filter(holds).map((one) => rowOf(viewer, one));
    return rows.length > 0 ? [{ title, rows }] : [];
  });
}

function rowOf(viewer: Viewer, opportunity: OpportunityRow): OpportunityGroup["rows"][number] {
  const { id, title, who, activity } = opportunity;
  const { glyph, words, when } = stateOf(viewer, opportunity);
  return { href: `/opportunities/${id}`, title, glyph, words, when, who, activity: activity?.title ?? null };
}

const iso = (day: Date | null) => day?.toISOString().slice(0, 10) ?? "";

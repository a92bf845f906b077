import { stateOf } from "@/app/(app)/opportunities/state";
import type { OpportunityViewProps } from "@/components/opportunities/opportunity-view";
import type { Viewer } from "@/lib/auth/viewer";
import { addDays, today } from "@/lib/days";
import type { Opportunity } from "@/lib/opportunities/queries";

type Shown = Omit<OpportunityViewProps, "done" | "activities" | "limits" | "actions">;

/** An opportunity as its owner reads it, with the words to ask with as a mail of their own. */
export function opportunityOf(viewer: Viewer, opportunity: Opportunity): Shown {
  const { id, title, who, state, asks, ask, answer, activityKey, activity, milestoneId, milestone } =
    opportunity;
  return {
    opportunityId: id,
    title,
    who,
    state,
    shown: stateOf(viewer, opportunity),
    asks,
    ask,
    mail: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(ask.replaceAll("\n", "\r\n"))}`,
    answer,
    activityKey,
    activity:
      activity && activityKey
        ? { href: `/steps/${activity.stepKey}?open=${activityKey}#${activityKey}`, label: activity.title }
        : null,
    askAgain: addDays(today(viewer.timeZone), 14),
    log: `/milestones/new?opportunity=${id}`,
    milestone:
      milestone && milestoneId ? { href: `/milestones/${milestoneId}`, label: milestone.title } : null,
  };
}

import { frozenContent } from "@/app/(app)/reviews/[requestId]/review";
import type { SharedMilestoneViewProps } from "@/components/grants/shared-milestone-view";
import type {
  SharedMilestoneRow,
  SharedMilestonesViewProps,
} from "@/components/grants/shared-milestones-view";
import type { Viewer } from "@/lib/auth/viewer";
import { dayWords, today } from "@/lib/days";
import { id } from "@/lib/forms/text";
import {
  findScope,
  findSharedMilestone,
  listSharedMilestones,
  type SharedMilestone,
} from "@/lib/grants/queries";
import type { FoundMentee } from "@/lib/mentorships/queries";
import { contentOf } from "@/lib/milestones/content";
import { dateOf } from "@/lib/milestones/date";
import { MilestoneFilter, placeOf } from "@/lib/milestones/schema";
import { reviewStateOf } from "@/lib/milestones/words";
import { findPublicVersion, type Roadmap } from "@/lib/roadmap/queries";
import { lastDay } from "./until";

/** The list of a mentee's milestones, for the mentor and for whoever looks with their eyes. */
export async function milestonesShown(
  viewer: Viewer,
  { mentee }: FoundMentee,
  here: string,
  address: Record<string, unknown> = {},
): Promise<SharedMilestonesViewProps> {
  const { after } = MilestoneFilter.parse(address);
  const [{ milestones, older }, roadmap] = await Promise.all([
    listSharedMilestones(viewer, mentee.id, after),
    findPublicVersion(mentee.roadmapVersion),
  ]);
  const last = milestones.at(-1);
  return {
    name: mentee.name,
    href: here,
    rows: sharedRows(viewer, here, roadmap, milestones),
    pages: {
      ...(after && { newest: `${here}/milestones` }),
      ...(older && last && { older: `${here}/milestones?after=${placeOf(last)}` }),
    },
  };
}

/** One of them, whole. */
export async function milestoneShown(
  viewer: Viewer,
  { mentee }: FoundMentee,
  milestoneId: string,
  here: string,
): Promise<SharedMilestoneViewProps | null> {
  const { data } = id().safeParse(milestoneId);
  if (!data) return null;
  const [milestone, scope] = await Promise.all([
    findSharedMilestone(viewer, mentee.id, data),
    findScope(viewer, mentee.id),
  ]);
  if (!milestone) return null;
  const day = today(viewer.timeZone);
  const own = scope.milestones.get(data);
  return {
    crumbs: [
      { href: here, label: mentee.name },
      { href: `${here}/milestones`, label: "Milestones" },
    ],
    title: milestone.title,
    state: reviewStateOf(milestone),
    when: dayWords(dateOf(milestone), day),
    until: own ? lastDay(viewer, own) : null,
    content: frozenContent(contentOf(milestone), day),
  };
}

export function sharedRows(
  { timeZone }: Viewer,
  here: string,
  { steps }: Roadmap,
  milestones: SharedMilestone[],
): SharedMilestoneRow[] {
  const day = today(timeZone);
  return milestones.map(({ id, title, isOpen, steps: keys, ...milestone }) => {
    const { glyph, words } = reviewStateOf(milestone);
    const named = steps.flatMap(({ key, name }) => (keys.includes(key) ? [name] : []));
    return {
      id,
      title,
      href: isOpen ? `${here}/milestones/${id}` : null,
      when: dayWords(dateOf(milestone), day),
      glyph,
      meta: [words, named.join(", "), !isOpen && "Its title is all they show"].filter(Boolean).join(". "),
    };
  });
}

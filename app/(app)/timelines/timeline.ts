import type { TimelineViewProps } from "@/components/timelines/timeline-view";
import type { PrivateNoteProps } from "@/components/timelines/private-note";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords } from "@/lib/days";
import { limitsOf } from "@/lib/forms/read";
import type { FormAction } from "@/lib/forms/state";
import { countAdvice, findTimeline, listPrivateNotes } from "@/lib/timelines/queries";
import { PrivateNoteInput, shows, TimelineFilter, type Show } from "@/lib/timelines/schema";
import type { Pair } from "@/lib/timelines/span";
import { hideNotesAction } from "./actions";
import { entryRows, type Sides } from "./entries";
import { hidesNotes } from "./hiding";

type Asked = {
  address: string;
  pair: Pair;
  sides: Sides;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  /** What can be written now; none about mentors who are erased. */
  own: { mentorshipId: string; hidden: Record<string, string>; action: FormAction } | null;
};

type Story = Pick<TimelineViewProps, "filters" | "advice" | "entries" | "newest" | "older" | "note">;

/** What a timeline's page shows, whoever of the two opens it. */
export async function storyOf(
  viewer: Viewer,
  { address, pair, sides, searchParams, own }: Asked,
): Promise<Story> {
  const { show, after } = TimelineFilter.parse(await searchParams);
  const [{ entries, next }, advice, note] = await Promise.all([
    findTimeline(viewer, pair, { show, after }),
    countAdvice(viewer, pair),
    noteOf(viewer, { address, pair, own }),
  ]);
  return {
    filters: shows.map((one) => ({ href: hrefOf(address, one), label: labels[one], current: one === show })),
    advice: show === "advice" && advice.done + advice.open + advice.left > 0 ? advice : null,
    entries: entryRows(viewer, sides, entries),
    newest: after && hrefOf(address, show),
    older: next ? hrefOf(address, show, next) : undefined,
    note,
  };
}

async function noteOf(
  viewer: Viewer,
  { address, pair, own }: Pick<Asked, "address" | "pair" | "own">,
): Promise<PrivateNoteProps> {
  if (await hidesNotes()) return { address, shown: null, hide: hideNotesAction };
  const notes = await listPrivateNotes(viewer, pair);
  const current = notes.find(({ mentorshipId }) => own && mentorshipId === own.mentorshipId);
  return {
    address,
    hide: hideNotesAction,
    shown: {
      own: own && {
        text: current?.text ?? "",
        hidden: { ...own.hidden, mentorshipId: own.mentorshipId, revision: current?.revision ?? 0 },
        limits: limitsOf(PrivateNoteInput),
        action: own.action,
      },
      earlier: notes
        .filter((note) => note !== current)
        .map(({ id, text, updatedAt }) => ({ id, text, when: momentWords(updatedAt, viewer.timeZone) })),
    },
  };
}

function hrefOf(address: string, show: Show, after?: string) {
  const query = new URLSearchParams({ ...(show !== "all" && { show }), ...(after && { after }) });
  return query.size > 0 ? `${address}?${query}` : address;
}

const labels: Record<Show, string> = { all: "Everything", words: "Words", advice: "Advice" };

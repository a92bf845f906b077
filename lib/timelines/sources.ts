import { agreed, began, ended, paused } from "@/lib/timelines/of-mentorship";
import { advice, asked, revoked, verdicts } from "@/lib/timelines/of-requests";
import { posts, shown, waived, waiversTakenBack, weeks } from "@/lib/timelines/of-words";
import type { Show } from "@/lib/timelines/schema";
import type { Span } from "@/lib/timelines/span";

/** Everything a story is put together from, each by the policy of its own noun, newest first. */
const all = [
  began,
  ended,
  agreed,
  paused,
  asked,
  posts,
  verdicts,
  revoked,
  waived,
  waiversTakenBack,
  weeks,
  shown,
];

export type Entry = Awaited<ReturnType<(typeof all)[number]>>[number];

export const sources: Record<Show, ((span: Span) => Promise<Entry[]>)[]> = {
  all,
  words: [posts],
  advice: [advice],
};

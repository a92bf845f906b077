import type { Comparison } from "@/components/milestones/comparison-view";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords, today } from "@/lib/days";
import type { MilestoneContent } from "@/lib/milestones/content";
import type { Version } from "@/lib/reviews/queries";
import { changesOf } from "./changes";

type Asked = { from?: string | string[] | undefined; to?: string | string[] | undefined };

/**
 * Two versions side by side, as the address asks: it names them by number, and what is written now by "now". Where it
 * names none, the last one and the one before it; null where it names one that is not there.
 */
export function comparisonOf(
  viewer: Viewer,
  { from, to }: Asked,
  versions: Version[],
  now: MilestoneContent | null,
): Comparison | null {
  const all = [
    ...versions.map(({ number, frozenAt, content }) => ({
      value: String(number),
      label: `Version ${number}, ${momentWords(frozenAt, viewer.timeZone).text}`,
      name: `version ${number}`,
      content,
    })),
    ...(now ? [{ value: "now", label: "As it reads now", name: "now", content: now }] : []),
  ];
  if (all.length < 2) return { title: "There is only one version so far.", versions: [], shown: null };

  const place = (asked: Asked["from"]) => all.findIndex(({ value }) => value === asked);
  const at = to === undefined ? all.length - 1 : place(to);
  const after = all[at];
  const before = all[from === undefined ? Math.max(0, at - 1) : place(from)];
  if (!before || !after) return null;
  return {
    title: `From ${before.name} to ${after.name}`,
    versions: all.map(({ value, label }) => ({ value, label })),
    shown: {
      from: before.value,
      to: after.value,
      changes: changesOf(before.content, after.content, today(viewer.timeZone)),
    },
  };
}

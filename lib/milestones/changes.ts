import { diffWordsWithSpace } from "diff";
import { PROSE, type MilestoneContent } from "@/lib/milestones/content";

type Part = { text: string; was: "kept" | "added" | "removed" };
export type Change =
  | { field: (typeof PROSE)[number]; parts: Part[] }
  | {
      field: "happenedOn" | "kind" | "evidence" | "activities" | "skills";
      added: string[];
      removed: string[];
    };

/** What differs between two versions of a milestone, field by field, in the order the fields are read. Empty when nothing does. */
export function changesBetween(before: MilestoneContent, after: MilestoneContent): Change[] {
  const prose = PROSE.flatMap((field): Change[] => {
    const [old, now] = [before[field] ?? "", after[field] ?? ""];
    return old === now ? [] : [{ field, parts: partsOf(old, now) }];
  });
  const lists = LISTS.flatMap(({ field, read }): Change[] => {
    const [old, now] = [read(before), read(after)];
    const added = now.filter((item) => !old.includes(item));
    const removed = old.filter((item) => !now.includes(item));
    return added.length + removed.length === 0 ? [] : [{ field, added, removed }];
  });
  return [...prose, ...lists];
}

const LISTS = [
  { field: "happenedOn", read: ({ happenedOn }: MilestoneContent) => [happenedOn] },
  { field: "kind", read: ({ kind }: MilestoneContent) => (kind ? [kind] : []) },
  {
    field: "evidence",
    read: ({ evidence }: MilestoneContent) =>
      evidence.map(({ url, label }) => (label === url ? url : `${label} (${url})`)),
  },
  { field: "activities", read: ({ activities }: MilestoneContent) => activities.map(({ title }) => title) },
  { field: "skills", read: ({ skills }: MilestoneContent) => skills.map(({ name }) => name) },
] as const;

/** What was written anew is shown whole, before and after: word by word nobody could read it, or should wait for it. */
function partsOf(old: string, now: string): Part[] {
  const parts = diffWordsWithSpace(old, now, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { text: old, was: "removed" },
      { text: now, was: "added" },
    ];
  return joined(
    parts.map(({ value, added, removed }) => ({
      text: value,
      was: added ? "added" : removed ? "removed" : "kept",
    })),
  );
}

/** Words and blanks that came and went. A limit of time would show the same two versions now so, now so. */
const MOST_EDITS = 600;

/** Changes with nothing but a blank between them are one: a new sentence is read as a sentence, not word by word. */
function joined(parts: Part[]): Part[] {
  const read: Part[] = [];
  let [removed, added] = ["", ""];
  const close = () => {
    if (removed) read.push({ text: removed, was: "removed" });
    if (added) read.push({ text: added, was: "added" });
    [removed, added] = ["", ""];
  };
  for (const [index, { text, was }] of parts.entries()) {
    const isBetween = (removed || added) && text.trim() === "" && index < parts.length - 1;
    if (was === "kept" && !isBetween) {
      close();
      read.push({ text, was });
      continue;
    }
    if (was !== "added") removed += text;
    if (was !== "removed") added += text;
  }
  close();
  return read;
}

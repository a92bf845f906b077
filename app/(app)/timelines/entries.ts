import { postRow } from "@/app/(app)/posts/rows";
import type { ListedEntry, Sentence } from "@/components/timelines/timeline-item";
import type { Viewer } from "@/lib/auth/viewer";
import { timeWords, today, weekNamed } from "@/lib/days";
import type { VerdictKind } from "@/lib/generated/prisma/enums";
import type { TimelineEntry } from "@/lib/timelines/queries";

/** Who the two are, as this viewer says it: their own name is "you". */
export type Sides = { isMentee: boolean; menteeId: string; mentee: string | null; mentor: string | null };

/** What happened, in words and in the reader's own zone. */
export const entryRows = (viewer: Viewer, sides: Sides, entries: TimelineEntry[], now = new Date()) =>
  entries.map((entry) => rowOf(viewer, sides, entry, now));

function rowOf(viewer: Viewer, sides: Sides, entry: TimelineEntry, now: Date): ListedEntry {
  const key = `${entry.kind} ${entry.id}`;
  if (entry.kind === "post")
    return {
      key,
      kind: "post",
      post: postRow(viewer, entry.post, now),
      about: entry.about && { ...entry.about, href: `/reviews/${entry.about.requestId}` },
    };
  return {
    key,
    kind: "event",
    when: timeWords(entry.at, viewer.timeZone, now),
    sentence: sentenceOf(viewer, sides, entry, now),
    words: entry.kind === "verdict" ? entry.verdict.note : entry.kind === "waived" ? entry.text : null,
    points:
      entry.kind === "verdict"
        ? entry.verdict.points.map(({ id, text, resolvedAt }) => ({
            id,
            text,
            state: resolvedAt
              ? ("done" as const)
              : entry.verdict.supersededAt
                ? ("left" as const)
                : ("open" as const),
          }))
        : [],
  };
}

type About = { requestId: string; title: string; version: number } | null;
type Event = Exclude<TimelineEntry, { kind: "post" }>;

function sentenceOf(
  { timeZone }: Viewer,
  { isMentee, menteeId, mentee, mentor }: Sides,
  entry: Event,
  now: Date,
): Sentence {
  switch (entry.kind) {
    case "began":
      return { who: mentor, did: `became ${isMentee ? "your" : "their"} mentor`, thing: null, more: "" };
    case "ended":
      return entry.by === null
        ? { who: "The mentorship", did: "came to its agreed end", thing: null, more: "" }
        : {
            who: entry.by === "mentee" ? mentee : mentor,
            did: "ended the mentorship",
            thing: null,
            more: "",
          };
    case "asked":
      return {
        who: mentee,
        did: entry.about ? "asked for a review of" : "asked for a review",
        thing: thingOf(entry.about),
        more: `${versionOf(entry.about)}${entry.isTakenBack ? ", and took it back" : ""}`,
      };
    case "verdict":
      return {
        who: mentor,
        did: verdicts[entry.verdict.kind],
        thing: thingOf(entry.about),
        more: entry.about ? versionOf(entry.about) : " what was submitted",
      };
    case "waived":
      return { who: mentor, did: "waived the gate of", thing: step(entry, isMentee), more: "" };
    case "waiver taken back":
      return { who: mentor, did: "took back the waiver of", thing: step(entry, isMentee), more: "" };
    case "week": {
      const href = isMentee ? `/weeks/${entry.monday}` : `/mentees/${menteeId}/weeks/${entry.monday}`;
      const { text } = weekNamed(entry.monday, today(timeZone, now));
      return { who: mentee, did: "showed the week", thing: { text, href, isQuoted: false }, more: "" };
    }
  }
}

/** What a mentor may not see any more has no name. */
const thingOf = (about: About) =>
  about && { text: about.title, href: `/reviews/${about.requestId}`, isQuoted: true };
const versionOf = (about: About) => (about ? `, version ${about.version}` : "");

const step = ({ stepKey, step }: { stepKey: string; step: { name: string } }, isMentee: boolean) => ({
  text: step.name,
  href: isMentee ? `/steps/${stepKey}` : null,
  isQuoted: true,
});

const verdicts: Record<VerdictKind, string> = {
  ENDORSED: "endorsed",
  CHANGES_REQUESTED: "asked for changes in",
  CANNOT_JUDGE: "could not judge",
};

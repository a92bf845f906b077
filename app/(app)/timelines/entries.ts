import { postRow } from "@/app/(app)/posts/rows";
import type { ListedEntry, Sentence } from "@/components/timelines/timeline-item";
import type { Viewer } from "@/lib/auth/viewer";
import { momentWords, timeWords, today, weekNamed } from "@/lib/days";
import type { VerdictKind } from "@/lib/generated/prisma/enums";
import type { TimelineEntry } from "@/lib/timelines/queries";

/** Who the two are, as this viewer says it: their own name is "you". */
export type Sides = { isMentee: boolean; menteeId: string; mentee: Name; mentor: Name };
type Name = { name: string } | "you";

/** What happened, in words and in the reader's own zone. */
export const entryRows = (viewer: Viewer, sides: Sides, entries: TimelineEntry[], now = new Date()) =>
  entries.map((entry) => rowOf(viewer, sides, entry, now));

function rowOf(viewer: Viewer, sides: Sides, entry: TimelineEntry, now: Date): ListedEntry {
  const id = `${entry.kind} ${entry.id}`;
  if (entry.kind === "post")
    return {
      id,
      kind: "post",
      post: postRow(viewer, entry.post, now),
      about: entry.about && { ...entry.about, href: `/reviews/${entry.about.requestId}` },
    };
  return {
    id,
    kind: "event",
    when: timeWords(entry.at, viewer.timeZone, now),
    sentence: sentenceOf(viewer, sides, entry, now),
    words: wordsOf(entry),
    points: entry.kind === "verdict" ? pointsOf(entry.verdict) : [],
  };
}

type About = { requestId: string; title: string; version: number } | null;
type Event = Exclude<TimelineEntry, { kind: "post" }>;
type Verdict = Extract<Event, { kind: "verdict" }>["verdict"];

function sentenceOf({ timeZone }: Viewer, sides: Sides, entry: Event, now: Date): Sentence {
  const { isMentee, menteeId, mentee, mentor } = sides;
  const say = (who: Sentence["who"], did: string, thing: Sentence["thing"] = null, more = ""): Sentence => ({
    ...{ who, did, thing, more },
  });
  switch (entry.kind) {
    case "began":
      return say(mentor, `became ${isMentee ? "your" : "their"} mentor`);
    case "ended":
      return entry.by === null
        ? say(NOBODY, "The mentorship ended")
        : say(entry.by === "mentee" ? mentee : mentor, "ended the mentorship");
    case "agreed":
      return say(NOBODY, `New terms are signed, version ${entry.number}`);
    case "paused":
      return say(NOBODY, `The mentorship paused, until ${momentWords(entry.until, timeZone, now).text}`);
    case "asked":
      return say(
        mentee,
        entry.about ? "asked for a review of" : "asked for a review",
        thingOf(entry.about),
        `${versionOf(entry.about)}${entry.isTakenBack ? ", and took it back" : ""}`,
      );
    case "verdict":
      return say(mentor, verdicts[entry.verdict.kind], ...submitted(entry.about));
    case "revoked":
      return say(mentor, "took back the endorsement of", ...submitted(entry.about));
    case "waived":
      return say(mentor, "waived the gate of", step(entry, isMentee));
    case "waiver taken back":
      return say(mentor, "took back the waiver of", step(entry, isMentee));
    case "week": {
      const href = isMentee ? `/weeks/${entry.monday}` : `/mentees/${menteeId}/weeks/${entry.monday}`;
      const { text } = weekNamed(entry.monday, today(timeZone, now));
      return say(mentee, "showed the week", { text, href, isQuoted: false });
    }
    case "shown": {
      const { id, title } = entry.milestone;
      const href = isMentee ? `/milestones/${id}` : `/mentees/${menteeId}/milestones/${id}`;
      return say(mentee, "showed", { text: title, href, isQuoted: true });
    }
  }
}

/** Done by the clock, or by one of the two of whom that is not said. */
const NOBODY = "nobody" as const;

function wordsOf(entry: Event) {
  if (entry.kind === "verdict") return entry.verdict.note;
  if (entry.kind === "revoked") return entry.because;
  return entry.kind === "waived" ? entry.text : null;
}

function pointsOf({ points, supersededAt, acceptedAt }: Verdict) {
  const unsettled = supersededAt || acceptedAt ? ("left" as const) : ("open" as const);
  return points.map(({ id, text, resolvedAt }) => ({
    ...{ id, text },
    state: resolvedAt ? ("done" as const) : unsettled,
  }));
}

/** What a mentor may not see any more has no name. */
const thingOf = (about: About) =>
  about && { text: about.title, href: `/reviews/${about.requestId}`, isQuoted: true };
const submitted = (about: About) =>
  [thingOf(about), about ? versionOf(about) : " what was submitted"] as const;
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

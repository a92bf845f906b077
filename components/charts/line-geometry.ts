/*
 * Where things stand on the throughline. x runs from 0 to 1000 over the width of the drawing and is stretched with it;
 * y and strokes are pixels. The centre lies on a half pixel and all widths are odd, so horizontal edges stay crisp.
 */

export type ActState =
  "verified" | "done" | "doing" | "planned" | "skipped" | "blocked" | "paused" | "forecast";
export type StepState = "ahead" | "active" | "passed" | "verified";

export type LineStep = {
  acts: ActState[];
  state: StepState;
  /** How many of its criteria are met: the arcs of its ring. */
  gate?: { met: number; all: number } | undefined;
  /** Half the width of its range of dates, in weeks. */
  range?: number | undefined;
  /** The words over its pause. */
  pause?: string | undefined;
  current?: boolean | undefined;
};

export const sizes = {
  S: {
    height: 17,
    center: 8.5,
    solid: 3,
    double: { line: 2, gap: 1 },
    ring: { radius: 5.5, stroke: 2, clear: 7.5, gap: 0 },
    tick: 0,
    dot: 3,
    band: 7,
    week: 9,
    inset: 22,
    dash: { width: 1, pattern: "2 3" },
    cross: 2.5,
  },
  L: {
    height: 64,
    center: 36.5,
    solid: 5,
    double: { line: 3, gap: 3 },
    ring: { radius: 14, stroke: 5, clear: 18, gap: 2.5 },
    tick: 4,
    dot: 6,
    band: 13,
    week: 11,
    inset: 24,
    dash: { width: 3, pattern: "4 5" },
    cross: 4,
  },
  XL: {
    height: 88,
    center: 50.5,
    solid: 7,
    double: { line: 4, gap: 3 },
    ring: { radius: 18, stroke: 7, clear: 23, gap: 2.5 },
    tick: 5,
    dot: 8,
    band: 19,
    week: 11,
    inset: 24,
    dash: { width: 3, pattern: "5 6" },
    cross: 5,
  },
};
export type SizeName = keyof typeof sizes;
export type Size = (typeof sizes)[SizeName];

/** A run of equal activities. `from` and `to` reach under the rings; `start` and `end` stay clear of them. */
export type Stretch = {
  state: ActState;
  count: number;
  start: number;
  end: number;
  from: number;
  to: number;
};

/** The activities share the way from ring to ring equally; equal neighbours are one stretch. */
export function stretchesOf(acts: ActState[], at: number, pitch: number, inset: number): Stretch[] {
  const width = (pitch - 2 * inset) / Math.max(acts.length, 1);
  const runs: Stretch[] = [];
  acts.forEach((state, index) => {
    const start = at + inset + index * width;
    const end = start + width;
    const run = runs.at(-1);
    if (run?.state === state) Object.assign(run, { count: run.count + 1, end, to: end });
    else runs.push({ state, count: 1, start, end, from: start, to: end });
  });
  if (runs[0]) runs[0].from = at;
  const last = runs.at(-1);
  if (last) last.to = at + pitch;
  return runs;
}

/** Where the person is: at what they are doing in the current step, else at what they could do next, else at its end. */
export function headOf(steps: LineStep[], pitch: number, inset: number): number | undefined {
  const index = steps.findIndex(({ current }) => current);
  const acts = steps[index]?.acts;
  if (!acts) return undefined;
  const stretches = stretchesOf(acts, index * pitch, pitch, inset);
  const here =
    stretches.find(({ state }) => state === "doing") ?? stretches.find(({ state }) => state === "planned");
  return here ? middlesOf(here)[0] : stretches.at(-1)?.end;
}

/** The middle of each activity of a stretch. */
export function middlesOf({ start, end, count }: Stretch): number[] {
  const width = (end - start) / count;
  return Array.from({ length: count }, (_, index) => start + (index + 0.5) * width);
}

export type Label = { at: number; text: string; tone: "now" | "late" | "note" };

/** All there is to say over the line. */
export function notesOf(steps: LineStep[], pitch: number, inset: number): Label[] {
  return steps.flatMap(({ acts, pause }, index) =>
    stretchesOf(acts, index * pitch, pitch, inset).flatMap((stretch): Label[] => {
      const at = (stretch.start + stretch.end) / 2;
      const often = stretch.count > 1 ? `${stretch.count} ` : "";
      if (stretch.state === "paused") return pause ? [{ at, text: pause, tone: "note" }] : [];
      if (stretch.state === "blocked")
        return [{ at, text: often ? `${often}blocked` : "Blocked", tone: "late" }];
      if (stretch.state === "skipped")
        return [{ at, text: often ? `${often}skipped` : "Skipped", tone: "note" }];
      return [];
    }),
  );
}

/** The words over the line. Where two would touch the less important one goes: the list below says it then. */
export function labelsOf(steps: LineStep[], pitch: number, inset: number, head?: Label): Label[] {
  const kept: Label[] = [];
  const byWeight = notesOf(steps, pitch, inset).sort((a, b) => weights[b.tone] - weights[a.tone]);
  for (const label of head ? [head, ...byWeight] : byWeight) {
    if (kept.every((other) => Math.abs(other.at - label.at) > halfWidth(other) + halfWidth(label) + 4))
      kept.push(label);
  }
  return kept;
}

const weights = { now: 2, late: 1, note: 0 };

/** On the narrowest page that shows labels, 70rem, a letter is about 6.2 of 1000 wide. */
const halfWidth = ({ text }: Label) => (text.length * 6.2) / 2;

import {
  headOf,
  labelsOf,
  middlesOf,
  notesOf,
  sizes,
  stretchesOf,
  type LineStep,
  type Size,
  type SizeName,
  type Stretch,
} from "./line-geometry";

export type Line = {
  steps: LineStep[];
  end?: { done?: boolean | undefined; range?: number | undefined } | undefined;
  size: SizeName;
  /** How many pitches the width holds: by default one for each step and one for the end. */
  slots?: number;
  /** The years before, entering from the left. */
  lead?: boolean;
  /** The years after, leaving at the right. */
  onward?: boolean;
  /** The word over the head of the line; null for a line without a head, as while a person pauses. */
  today: string | null;
};

/** All that lies between the stations as one path for each kind of ink, and where everything else stands. */
export function drawLine({ steps, end, size, slots, lead = false, onward = false, today }: Line) {
  const g = sizes[size];
  const pitch = 1000 / (slots ?? steps.length + (end ? 1 : 0));
  const last = steps.length * pitch;
  const stretches = steps.flatMap(({ acts }, index) => stretchesOf(acts, index * pitch, pitch, g.inset));
  const head = today === null ? undefined : headOf(steps, pitch, g.inset);
  const ranges = [...steps, end].flatMap((stop, index) =>
    stop?.range ? [{ at: index * pitch, half: Math.max(stop.range * g.week, shortest) }] : [],
  );
  const shown = size === "S" ? ranges.slice(-1) : ranges;
  const labels =
    size === "S"
      ? []
      : labelsOf(steps, pitch, g.inset, head && today ? { at: head, text: today, tone: "now" } : undefined);
  const ink = (draw: (stretch: Stretch, size: Size) => string) =>
    stretches.map((stretch) => draw(stretch, g)).join("");

  return {
    stations: steps.map((_, index) => index * pitch),
    last,
    head,
    crosses: stretches.flatMap((stretch) => (stretch.state === "blocked" ? middlesOf(stretch) : [])),
    labels,
    /** Whether every skip, pause and block found room for its words. */
    saysAll: labels.filter(({ tone }) => tone !== "now").length === notesOf(steps, pitch, g.inset).length,
    paths: {
      band: shown.map(({ at, half }) => bar(g, at - half, at + half, g.band)).join(""),
      caps: size === "S" ? "" : shown.map(({ at, half }) => caps(g, at, half)).join(""),
      prior: lead ? bar(g, -600, 0, g.solid) : "",
      planned: ink(planned),
      done: ink(done),
      breaks: ink(breaks),
      ticks: g.tick ? ink(ticks("verified", "done", "doing")) : "",
      plannedTicks: g.tick ? ink(ticks("planned")) : "",
      forecast: ink(forecast) + (onward ? dashes(g, last, 1600) : ""),
    },
  };
}

function done(stretch: Stretch, g: Size) {
  const { state, from, to } = stretch;
  if (state === "verified") return doubled(g, from, to);
  if (state === "done") return bar(g, from, to, g.solid);
  if (state === "doing") return bar(g, from, firstMiddle(stretch), g.solid);
  return "";
}

function planned(stretch: Stretch, g: Size) {
  const { state, from, to } = stretch;
  if (state === "planned") return bar(g, from, to, 1);
  if (state === "doing") return bar(g, firstMiddle(stretch), to, 1);
  if (state === "blocked") return aroundCrosses(stretch, g);
  return "";
}

/** A pause stands between two bars. */
const breaks = ({ state, start, end }: Stretch, g: Size) =>
  state === "paused" ? post(g, start, 2 * g.solid + 5) + post(g, end, 2 * g.solid + 5) : "";

const forecast = ({ state, from, to }: Stretch, g: Size) => (state === "forecast" ? dashes(g, from, to) : "");

/** One tick over each activity, standing on its line. */
const ticks =
  (...states: Stretch["state"][]) =>
  (stretch: Stretch, g: Size) => {
    if (!states.includes(stretch.state)) return "";
    const foot = g.center - thicknessOf(stretch, g) / 2;
    return middlesOf(stretch)
      .map((at) => `M${n(at)} ${n(foot - g.tick)}v${g.tick}`)
      .join("");
  };

function thicknessOf({ state }: Stretch, g: Size) {
  if (state === "verified") return 2 * g.double.line + g.double.gap;
  return state === "planned" ? 1 : g.solid;
}

const bar = (g: Size, from: number, to: number, height: number, y = g.center - height / 2) =>
  `M${n(from)} ${n(y)}H${n(to)}v${height}H${n(from)}z`;

const doubled = (g: Size, from: number, to: number) =>
  bar(g, from, to, g.double.line, g.center - g.double.gap / 2 - g.double.line) +
  bar(g, from, to, g.double.line, g.center + g.double.gap / 2);

const post = (g: Size, at: number, height: number) => `M${n(at)} ${n(g.center - height / 2)}v${height}`;
const caps = (g: Size, at: number, half: number) =>
  post(g, at - half, g.band + 4) + post(g, at + half, g.band + 4);
const dashes = (g: Size, from: number, to: number) => `M${n(from)} ${g.center}H${n(to)}`;

/** The line stops short of each cross. */
function aroundCrosses(stretch: Stretch, g: Size) {
  const clear = (stretch.end - stretch.start) / stretch.count / 3;
  const edges = [stretch.from, ...middlesOf(stretch).flatMap((at) => [at - clear, at + clear]), stretch.to];
  return edges.map((edge, index) => (index % 2 ? bar(g, edges[index - 1]!, edge, 1) : "")).join("");
}

const firstMiddle = (stretch: Stretch) => middlesOf(stretch)[0]!;

/** A range is never so short that its station hides it. */
const shortest = 28;

const n = (value: number) => Math.round(value * 10) / 10;

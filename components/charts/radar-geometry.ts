import { areaRadial, pointRadial } from "d3-shape";
import type { SkillArea } from "./skill-bars";
import { levels, provenOf, type SkillValues } from "./skill-geometry";

/*
 * All skills at once: one spoke for each, clockwise from twelve, the areas with a gap between them. Levels are rings.
 * Made on the server; what goes to the page are path strings. Pixels around the middle, nothing is scaled.
 */

export type Radar = {
  /** From the middle to the last ring. */
  radius: number;
  rings: number[];
  /** The spokes, faint. */
  spokes: string;
  /** The outline of what the person says of themselves. */
  shape: string;
  claimed: string;
  /** Where evidence ends beyond, or before, what others vouch for. */
  supported: string;
  endorsed: string;
  target: string;
  names: Place[];
  /** Each area's name stands in the corner its spokes point to. */
  areas: { text: string; right: boolean; top: boolean }[];
  /** Where the numbers of the levels stand. */
  scale: { y: number; text: string }[];
};
type Place = { x: number; y: number; anchor: "start" | "middle" | "end"; text: string };

export const outer = 150;
const hub = 20;

/** A spoke for each skill. A level nobody has said is no point of the outline: there it is open. */
export function radarOf(areas: SkillArea[]): Radar {
  const all = spokesOf(areas);
  const outline = areaRadial<Spoke>()
    .angle(({ angle }) => angle)
    .innerRadius(hub)
    .outerRadius(({ claimed }) => radiusOf(claimed ?? 0))
    .defined(({ claimed }) => claimed !== null);
  const [first] = all;
  const around = first ? [...all, { ...first, angle: first.angle + turn }] : [];
  const ink = (draw: (spoke: Spoke) => string) => all.map(draw).join("");

  return {
    radius: outer,
    rings: Array.from({ length: levels }, (_, index) => radiusOf(index + 1)),
    spokes: ink(({ angle }) => line(angle, hub, outer)),
    shape: rounded(outline(around) ?? ""),
    claimed: ink(claim),
    supported: ink(support),
    endorsed: ink(endorsement),
    target: ink(({ angle, target }) => (target ? cap(angle, radiusOf(target), 6) : "")),
    names: all.map(({ angle, name }) => nameAt(angle, name)),
    areas: areas.map(({ name }) => cornerOf(name, all)),
    scale: Array.from({ length: levels }, (_, index) => ({ y: -radiusOf(index + 1), text: `${index + 1}` })),
  };
}

type Spoke = SkillValues & { area: string; name: string; angle: number };

/** A gap is as wide as a spoke's share, half of the last one before the first skill: twelve stays free for the scale. */
function spokesOf(areas: SkillArea[]): Spoke[] {
  const share = turn / areas.reduce((sum, { skills }) => sum + skills.length + 1, 0);
  let at = share;
  return areas.flatMap(({ name: area, skills }) => {
    const spokes = skills.map((skill, index) => ({ ...skill, area, angle: at + index * share }));
    at += (skills.length + 1) * share;
    return spokes;
  });
}

/** Thin to where the person's word ends, with a cap there; the part that others vouch for is left to them. */
function claim({ angle, claimed, ...others }: Spoke) {
  if (claimed === null) return "";
  const [from, to] = [radiusOf(provenOf({ claimed, ...others })), radiusOf(claimed)];
  return (to > from ? line(angle, from, to) : "") + cap(angle, to, to < from ? 7 : 4);
}

/** Solid from where the endorsement ends; where evidence ends below that, a rung between the two lines. */
function support({ angle, supported, endorsed }: Spoke) {
  if (!supported) return "";
  const [from, to] = [radiusOf(endorsed ?? 0), radiusOf(supported)];
  return to > from ? line(angle, from, to) : line(angle, to - 3, to);
}

/** Doubled, as on the line. */
const endorsement = ({ angle, endorsed }: Spoke) =>
  endorsed ? line(angle, hub, radiusOf(endorsed), -2) + line(angle, hub, radiusOf(endorsed), 2) : "";

function nameAt(angle: number, text: string): Place {
  const [x, y] = pointRadial(angle, outer + 12);
  const side = Math.sin(angle);
  const anchor = Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
  return { x: n(x), y: n(y), anchor, text };
}

function cornerOf(text: string, all: Spoke[]) {
  const own = all.filter(({ area }) => area === text);
  const middle = ((own[0]?.angle ?? 0) + (own.at(-1)?.angle ?? 0)) / 2;
  return { text, right: Math.sin(middle) > 0, top: Math.cos(middle) > 0 };
}

/** From one radius to another, `aside` pixels beside the spoke. */
const line = (angle: number, from: number, to: number, aside = 0) =>
  `M${point(angle, from, aside)}L${point(angle, to, aside)}`;

const cap = (angle: number, at: number, half: number) =>
  `M${point(angle, at, -half)}L${point(angle, at, half)}`;

function point(angle: number, radius: number, aside: number) {
  const [x, y] = pointRadial(angle, radius);
  return `${n(x + aside * Math.cos(angle))} ${n(y + aside * Math.sin(angle))}`;
}

const radiusOf = (level: number) => hub + (level * (outer - hub)) / levels;

const turn = 2 * Math.PI;
const n = (value: number) => Math.round(value * 10) / 10 || 0;
const rounded = (path: string) => path.replaceAll(/-?\d+\.\d+(e-?\d+)?/g, (number) => `${n(Number(number))}`);

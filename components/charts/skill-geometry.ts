/* A skill from 0 to 5 as a bar of five equal parts. Every value shows its own end; nothing is averaged. */

export type SkillValues = {
  claimed: number | null;
  endorsed: number | null;
  supported?: number | null | undefined;
  target?: number | null | undefined;
};

/** The skills of which anybody has said or shown anything, area by area: empty bars are a wall with nothing on it. */
export const ratedOf = <Skill extends SkillValues>(areas: { name: string; skills: Skill[] }[]) =>
  areas
    .map(({ name, skills }) => ({
      name,
      skills: skills.filter(
        ({ claimed, supported, endorsed }) => claimed !== null || endorsed !== null || supported,
      ),
    }))
    .filter(({ skills }) => skills.length > 0);

/** What others or evidence vouch for, 0 to 5. */
export const provenOf = ({ endorsed, supported }: SkillValues) => Math.max(endorsed ?? 0, supported ?? 0);

export const part = 24;
export const levels = 5;

/** One path string for each ink. */
export function skillPaths({ claimed, endorsed, supported, target }: SkillValues) {
  const [c, e, s] = [claimed ?? 0, endorsed ?? 0, supported ?? 0];
  const proven = Math.max(e, s);
  const reached = Math.max(proven, c);

  return {
    rest: rect(reached, levels, 7, 1),
    claimed: rect(proven, c, 7, 1) + (c > 0 ? cap(c, c < proven ? 13 : 5) : ""),
    proven: rect(0, e, 4, 2) + rect(0, e, 9, 2) + rect(e, s, 5, 5) + (s > 0 && s < e ? rung(s) : ""),
    target: target ? `M${target * part} 1h2v13h-2z` : "",
  };
}

const rect = (from: number, to: number, y: number, height: number) =>
  to > from ? `M${from * part} ${y}h${(to - from) * part}v${height}h-${(to - from) * part}z` : "";

/** The end of what a person claims; taller where others see more than they do. */
const cap = (at: number, height: number) => `M${at * part - 1} ${7.5 - height / 2}h1v${height}h-1z`;

/** Joins the two lines where the evidence ends. */
const rung = (at: number) => `M${at * part - 3} 6h3v3h-3z`;

import { evidenceWords, proofWords } from "@/app/(app)/skills/words";
import type { WeighedEvidence } from "@/components/skills/skill-evidence";
import { dayWords } from "@/lib/days";
import { dateOf } from "@/lib/milestones/date";
import type { NamedEvidence } from "@/lib/skills/missing-proof";
import type { SkillStanding } from "@/lib/skills/standing";
import {
  LEVELS,
  REACH,
  RECENT,
  STRENGTHS,
  supportAt,
  weigh,
  type Beyond,
  type Level,
} from "@/lib/skills/strength";
import type { SkillRowsFound } from "@/lib/standing/queries";

/** The heaviest are shown one by one: a sum of hundreds is not read row by row. */
const SHOWN = 20;

type Asked = {
  skillKey: string;
  /** The level the address asks about. */
  level: string | string[] | undefined;
  day: string;
  milestones: ReadonlyMap<string, SkillRowsFound["evidence"][number]>;
  /** The address of this page for another level. */
  addressFor: (level: number) => string;
};

/** Every row under the supported level with what it weighs, and the sum against what a level asks. */
export function evidenceOf(
  { evidence, supported }: SkillStanding,
  { skillKey, level: asked, day, milestones, addressFor }: Asked,
): WeighedEvidence {
  const next = Math.min(5, supported + 1) as Level;
  const level = LEVELS.find((level) => level > 0 && String(level) === asked) ?? next;
  const support = supportAt(level, evidence);
  const rows = evidence
    .map((one) => ({ ...one, ...weigh(level, one) }))
    .sort((a, b) => b.weight - a.weight || a.age - b.age || (a.id < b.id ? -1 : 1));
  const rest = rows.slice(SHOWN);

  return {
    level,
    levels: LEVELS.slice(1).map((each) => ({
      href: addressFor(each),
      label: `Level ${each}`,
      current: each === level,
    })),
    rows: rows.slice(0, SHOWN).flatMap((row) => {
      const found = milestones.get(row.id);
      if (!found) return [];
      return [
        {
          href: `/milestones/${row.id}`,
          title: found.title,
          when: dayWords(dateOf(found), day),
          kind: evidenceWords[row.kind],
          proof: proofWords[row.proof],
          weight: row.beyond ? "0" : figure(row.weight),
          why: row.beyond ? whyNothing(row.beyond, row) : weightWords(row),
        },
      ];
    }),
    more:
      rest.length > 0
        ? {
            words: `${rest.length} more, together ${figure(rest.reduce((sum, { weight }) => sum + weight, 0))}`,
            href: `/milestones?skill=${skillKey}`,
          }
        : null,
    sum: figure(support.sum),
    asked: String(support.asked.sum),
    kinds: { has: support.kinds.size, asked: support.asked.kinds },
    met: support.met,
  };
}

/** Rounded down: a sum never looks as if it reached what it does not. */
const figure = (value: number) => (Math.floor(value * 100) / 100).toFixed(2);

const weightWords = ({ strength, left }: { strength: number; left: number }) =>
  left === 1 ? `${strength}, still fresh` : `${strength} × ${figure(left)} left of it`;

function whyNothing(beyond: Beyond, { kind, proof }: NamedEvidence) {
  if (beyond === "kind") return `This kind counts up to level ${STRENGTHS[kind].reach}`;
  if (beyond === "age") return `Over ${RECENT.days / 365} years old: counts up to level ${RECENT.from - 1}`;
  return `${proofWords[proof]} alone counts up to level ${REACH[proof]}`;
}

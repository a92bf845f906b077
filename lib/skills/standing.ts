import { endOf, today } from "@/lib/days";
import type { Roadmap } from "@/lib/roadmap/queries";
import { latestOf, levelsOf, type SkillLevels } from "@/lib/skills/levels";
import { missingProof, type MissingProof, type NamedEvidence } from "@/lib/skills/missing-proof";
import { supportedLevel, type EvidenceKind, type Level } from "@/lib/skills/strength";

/** All that is known about one person's skills, as it was read. Ratings and evidence in any order. */
export type SkillRows = { ownerId: string; ratings: readonly RatingRow[]; evidence: readonly EvidenceRow[] };

export type RatingRow = {
  id: string;
  skillKey: string;
  raterId: string | null;
  level: number;
  createdAt: Date;
};

/** One milestone as evidence for the skills it names. */
export type EvidenceRow = {
  id: string;
  kind: EvidenceKind;
  /** Midnight UTC of the day it happened. */
  happenedOn: Date;
  /** It has a link that others can open. */
  shown: boolean;
  skillKeys: readonly string[];
  /** When a mentor first endorsed it as it reads now, in milliseconds, by skill. */
  verifiedAt: Readonly<Record<string, number>>;
};

/** A day in the person's own zone, and the moment it ends there. */
export type AsOf = { day: string; end: Date };

/** Three values that are never averaged, the evidence under the second, and what would raise it. */
export type SkillStanding = SkillLevels & {
  supported: Level;
  evidence: NamedEvidence[];
  missing: MissingProof;
};

/**
 * Where a person stands in each of these skills on a day, from rows alone: what they and their mentors had said by then,
 * and what had happened by then. A link counts from the day something happened, a mentor's verdict from when it was given.
 */
export function skillStandings(rows: SkillRows, keys: readonly string[], on: AsOf) {
  const levels = levelsOf(rows.ownerId, saidBy(rows.ratings, on));
  const evidence = evidenceOf(rows.evidence, on);
  return new Map(
    keys.map((key): [string, SkillStanding] => {
      const own = evidence.get(key) ?? [];
      const said = levels.get(key) ?? { claimed: null, endorsed: null };
      return [key, { ...said, supported: supportedLevel(own), evidence: own, missing: missingProof(own) }];
    }),
  );
}

/** Of somebody's rows those about one skill. */
export const rowsAbout = <Rating extends RatingRow, Evidence extends EvidenceRow>(
  rows: { ownerId: string; ratings: readonly Rating[]; evidence: readonly Evidence[] },
  skillKey: string,
) => ({
  ownerId: rows.ownerId,
  ratings: rows.ratings.filter((rating) => rating.skillKey === skillKey),
  evidence: rows.evidence.filter(({ skillKeys }) => skillKeys.includes(skillKey)),
});

/** The same for all skills of a roadmap, today where the person is. */
export const standingsToday = (
  rows: SkillRows,
  { areas }: Pick<Roadmap, "areas">,
  { timeZone, now = new Date() }: { timeZone: string; now?: Date },
) =>
  skillStandings(
    rows,
    areas.flatMap(({ skills }) => skills.map(({ key }) => key)),
    asOf(today(timeZone, now), timeZone),
  );

export const asOf = (day: string, timeZone: string): AsOf => ({ day, end: endOf(day, timeZone) });

/** The latest rating of each skill by each rater, as of a day. Of two at the same moment the later id is the later. */
export const saidBy = <Row extends RatingRow>(ratings: readonly Row[], { end }: AsOf): Row[] =>
  latestOf(ratings.filter(({ createdAt }) => createdAt < end).sort(newestFirst));

const newestFirst = (a: RatingRow, b: RatingRow) =>
  b.createdAt.getTime() - a.createdAt.getTime() || b.id.localeCompare(a.id);

/** What had happened by a day, as evidence for each skill it names. */
export function evidenceOf(rows: readonly EvidenceRow[], { day, end }: AsOf) {
  const today = Date.parse(day);
  const bySkill = new Map<string, NamedEvidence[]>();
  for (const { id, kind, happenedOn, shown, skillKeys, verifiedAt } of rows) {
    const age = Math.round((today - happenedOn.getTime()) / DAY);
    if (age < 0) continue;
    for (const key of skillKeys) {
      const verified = (verifiedAt[key] ?? Infinity) < end.getTime();
      const own = bySkill.get(key) ?? [];
      own.push({ id, kind, age, proof: verified ? "verified" : shown ? "shown" : "told" });
      bySkill.set(key, own);
    }
  }
  return bySkill;
}

const DAY = 86_400_000;

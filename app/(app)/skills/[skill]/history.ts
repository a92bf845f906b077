import { confidenceWords } from "@/app/(app)/skills/words";
import type { History } from "@/components/skills/history-section";
import type { Viewer } from "@/lib/auth/viewer";
import { daysBetween, daysBetweenEvenly, dayWords, endOf, momentWords, today } from "@/lib/days";
import { changesOf, skillHistory } from "@/lib/skills/history";
import type { Rating } from "@/lib/skills/queries";
import { asOf, type AsOf } from "@/lib/skills/standing";
import type { SkillRowsFound } from "@/lib/standing/queries";

/** Days on which something happened are looked at one by one, the latest of them, and others evenly between. */
const EVENTS = 60;
const EVENLY = 40;
/** As much as is read. */
const SHOWN = 30;

/** How the three values went until a day, from the rows about the skill; null before there is anything to say. */
export function historyOf(viewer: Viewer, skillKey: string, rows: SkillRowsFound, on: AsOf): History | null {
  const ratings = rows.ratings.filter((rating) => rating.createdAt < on.end);
  const days = daysWithin(viewer, skillKey, { ...rows, ratings }, on);
  const [first] = days;
  if (!first) return null;

  const moments = skillHistory(
    rows,
    skillKey,
    days.map((day) => asOf(day, viewer.timeZone)),
  );
  const span = Math.max(1, daysBetween(first, on.day));
  const events = [
    ...ratings.map((rating) => ({ at: rating.createdAt.getTime(), row: saidRow(viewer, rating) })),
    ...evidenceRows(viewer, moments),
  ].sort((a, b) => b.at - a.at);
  return {
    moments: moments.map(({ day, ...values }) => ({ at: daysBetween(first, day) / span, ...values })),
    from: dayWords(first, on.day).text,
    to: dayWords(on.day, today(viewer.timeZone)).text,
    rows: events.slice(0, SHOWN).map(({ row }) => row),
    cut: events.length > SHOWN ? `the latest ${SHOWN}` : null,
  };
}

function daysWithin(viewer: Viewer, skillKey: string, { ratings, evidence }: SkillRowsFound, { day }: AsOf) {
  const dayOf = (moment: Date) => today(viewer.timeZone, moment);
  const happened = evidence.flatMap(({ happenedOn, verifiedAt }) => {
    const at = verifiedAt[skillKey];
    return [happenedOn.toISOString().slice(0, 10), ...(at === undefined ? [] : [dayOf(new Date(at))])];
  });
  const events = [...new Set([...happened, ...ratings.map(({ createdAt }) => dayOf(createdAt))])]
    .filter((event) => event <= day)
    .sort();
  const [first] = events;
  if (!first) return [];
  return [...new Set([...daysBetweenEvenly(first, day, EVENLY), ...events.slice(-EVENTS)])].sort();
}

function saidRow(viewer: Viewer, rating: Rating): History["rows"][number] {
  const { id, raterId, rater, level, confidence, reason, proof, createdAt } = rating;
  return {
    id,
    person: raterId === viewer.id ? null : rater.name,
    said: `said ${level}${confidence ? `, ${confidenceWords[confidence].toLowerCase()}` : ""}`,
    when: momentWords(createdAt, viewer.timeZone),
    words: [reason && `Why: ${reason}`, proof && `Would prove it: ${proof}`].filter((line) => line !== null),
  };
}

/** When the evidence's level changed, and to what. */
function evidenceRows(viewer: Viewer, moments: ReturnType<typeof skillHistory>) {
  const now = today(viewer.timeZone);
  return changesOf(moments.map((moment) => ({ ...moment, claimed: null, endorsed: null }))).map(
    ({ day, supported }, index, changes) => {
      const before = changes[index - 1]?.supported ?? 0;
      const row: History["rows"][number] = {
        id: `evidence ${day}`,
        person: "Evidence",
        said: supported > before ? `came to hold ${supported}` : `faded from ${before} to ${supported}`,
        when: dayWords(day, now),
        words: [],
      };
      return { at: endOf(day, viewer.timeZone).getTime(), row };
    },
  );
}

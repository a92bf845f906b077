import type { ChallengeRow, MonthRow } from "@/components/weeks/challenges-view";
import { addMonths, monthNamed } from "@/lib/days";
import { addressOf } from "@/lib/roadmap/addresses";
import type { Roadmap } from "@/lib/roadmap/queries";
import type { CheckIn } from "@/lib/weeks/queries";

/** The guide's challenges with what was said of them this month. */
export function challengeRows({ chapters }: Roadmap, checkIns: CheckIn[], month: string): ChallengeRow[] {
  const chapter = chapters.find(({ key }) => key === "challenges");
  return (chapter?.entries ?? []).map((entry) => {
    const said = checkIns.find((row) => row.month === month && row.challengeKey === entry.key);
    return {
      key: entry.key,
      name: entry.name,
      sentence: entry.sentence,
      href: addressOf.entry(chapter!, entry),
      hard: said ? String(said.hard) : "",
      note: said?.note ?? "",
    };
  });
}

/** Every month from the first check-in to the latest, the latest first; one without any is a gap. */
export function monthRows(challenges: ChallengeRow[], checkIns: CheckIn[]): MonthRow[] {
  const [latest, first] = [checkIns[0]?.month, checkIns.at(-1)?.month];
  if (!latest || !first) return [];
  const rows: MonthRow[] = [];
  for (let month = latest; month >= first; month = addMonths(month, -1)) {
    const said = checkIns.filter((row) => row.month === month);
    rows.push({
      key: month,
      name: monthNamed(month),
      hard: challenges.map(({ key }) => said.find((row) => row.challengeKey === key)?.hard ?? null),
      notes: said.flatMap(({ challengeKey, note }) =>
        note ? [{ key: challengeKey, name: nameOf(challenges, challengeKey), note }] : [],
      ),
    });
  }
  return rows;
}

export function headOf(checkIns: CheckIn[], month: string) {
  const isSaid = checkIns.some((row) => row.month === month);
  return {
    title: isSaid ? "This month is written down." : "How hard was this month?",
    lede: "Four difficulties that come with the way. A number each is enough, and a note helps you later. Only you read this: no mentor sees it, whatever you share.",
  };
}

const nameOf = (challenges: ChallengeRow[], key: string) =>
  challenges.find((challenge) => challenge.key === key)?.name ?? key;
